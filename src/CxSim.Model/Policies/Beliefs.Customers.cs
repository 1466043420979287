namespace CxSim.Model.Policies;

public static partial class Beliefs
{
    /// <summary>Weight of resolution and care together in satisfaction with an encounter.</summary>
    public static readonly Belief WeightResolution = new(
        "weight_outcome", BeliefTopic.Customers, "Weight of resolution and care together in satisfaction with an encounter.",
        "1", 0.5, 0.75, 0.9, Grade.D, "assumption; the centre's warmth splits it");

    /// <summary>Satisfaction with an encounter before anything good or bad happens.</summary>
    public static readonly Belief BaseUtility = new(
        "base_utility", BeliefTopic.Customers, "Satisfaction with an encounter before anything good or bad happens.",
        "0–1", 0.15, 0.25, 0.35, Grade.D, "assumption");

    /// <summary>Weight of effort in satisfaction.</summary>
    public static readonly Belief WeightEffort = new(
        "weight_effort", BeliefTopic.Customers, "Weight of effort in satisfaction.",
        "1", 0.07, 0.15, 0.3, Grade.C, "Dixon et al. 2010 (direction)");

    /// <summary>Satisfaction lost per log of waiting minutes.</summary>
    public static readonly Belief WeightWait = new(
        "weight_wait", BeliefTopic.Customers, "Satisfaction lost per log of waiting minutes.",
        "1", 0.05, 0.1, 0.2, Grade.B, "e-commerce ratings fall with the log of delay");

    /// <summary>How fast a customer's standing satisfaction follows encounters.</summary>
    public static readonly Belief Eta = new(
        "satisfaction_speed", BeliefTopic.Customers, "How fast a customer's standing satisfaction follows encounters.",
        "1", 0.1, 0.2, 0.4, Grade.B, "Bolton 1998: anchor and update; size assumed");

    /// <summary>Extra weight of a pleasant surprise.</summary>
    public static readonly Belief GainWeight = new(
        "gain_weight", BeliefTopic.Customers, "Extra weight of a pleasant surprise.",
        "1", 0.12, 0.25, 0.5, Grade.D, "assumption");

    /// <summary>Extra weight of a disappointment.</summary>
    public static readonly Belief LossWeight = new(
        "loss_weight", BeliefTopic.Customers, "Extra weight of a disappointment.",
        "1", 0.3, 0.5, 1, Grade.B, "Anderson and Sullivan 1993: shortfalls weigh more");

    /// <summary>How fast expectation follows experience.</summary>
    public static readonly Belief ExpectSpeed = new(
        "expectation_speed", BeliefTopic.Customers, "How fast expectation follows experience.",
        "1", 0.07, 0.15, 0.3, Grade.D, "assumption");

    /// <summary>Reported satisfaction gained by a good recovery.</summary>
    public static readonly Belief RecoveryBonus = new(
        "recovery_bonus", BeliefTopic.Customers, "Reported satisfaction gained by a good recovery.",
        "0–1", 0, 0.05, 0.1, Grade.B, "de Matos et al. 2007");

    /// <summary>Steepness of the departure hazard in satisfaction.</summary>
    public static readonly Belief ChurnBeta = new(
        "churn_beta", BeliefTopic.Customers, "Steepness of the departure hazard in satisfaction.",
        "1", 1.5, 2.8, 4, Grade.D, "form: Bolton 1998; size assumed");

    /// <summary>Share of churn that service can move.</summary>
    public static readonly Belief ServiceShare = new(
        "service_churn", BeliefTopic.Customers, "Share of churn that service can move.",
        "share", 0.05, 0.3, 1, Grade.D, "assumption, decisive for money");

    /// <summary>Power of the convex retention curve, if that form is used.</summary>
    public static readonly Belief ConvexPower = new(
        "convex_power", BeliefTopic.Customers, "Power of the convex retention curve, if that form is used.",
        "1", 1.5, 2.5, 4, Grade.B, "Mittal and Kamakura 2001; size assumed");

    /// <summary>Most that full satisfaction adds to spend, realised.</summary>
    public static readonly Belief SpendUplift = new(
        "spend_uplift", BeliefTopic.Customers, "Most that full satisfaction adds to spend, realised.",
        "share", 0, 0.05, 0.12, Grade.C, "stated 16 % deflated by 1.35 and more");

    /// <summary>Satisfaction above which spend rises.</summary>
    public static readonly Belief SpendFrom = new(
        "spend_from", BeliefTopic.Customers, "Satisfaction above which spend rises.",
        "0–1", 0.7, 0.8, 0.9, Grade.D, "assumption");

    /// <summary>Spend that follows sentiment, from worst to best.</summary>
    public static readonly Belief SentimentSpend = new(
        "sentiment_spend", BeliefTopic.Customers, "Spend that follows sentiment, from worst to best.",
        "share", 0, 0.05, 0.15, Grade.D, "one company's unpublished case");

    /// <summary>How fast sentiment follows contacts.</summary>
    public static readonly Belief SentimentSpeed = new(
        "sentiment_speed", BeliefTopic.Customers, "How fast sentiment follows contacts.",
        "1", 0.15, 0.3, 0.6, Grade.D, "assumption");

    /// <summary>Response of joiners to word of mouth.</summary>
    public static readonly Belief WomJoin = new(
        "word_of_mouth", BeliefTopic.Customers, "Response of joiners to word of mouth.",
        "1", 0, 0.15, 0.3, Grade.D, "assumption");

    /// <summary>Weight of dissatisfied talk against satisfied talk.</summary>
    public static readonly Belief NegativeWom = new(
        "negative_word", BeliefTopic.Customers, "Weight of dissatisfied talk against satisfied talk.",
        "1", 1, 1.5, 3, Grade.C, "vendor surveys; Anderson 1998 says the gap is smaller than believed");

    /// <summary>Share of today's joiners who were referred.</summary>
    public static readonly Belief ReferralShare = new(
        "referral_share", BeliefTopic.Customers, "Share of today's joiners who were referred.",
        "share", 0.05, 0.15, 0.3, Grade.D, "assumption");

    /// <summary>Departure hazard of a referred customer while the referrer stays.</summary>
    public static readonly Belief ReferralHazard = new(
        "referral_hazard", BeliefTopic.Customers, "Departure hazard of a referred customer while the referrer stays.",
        "×", 0.75, 0.85, 1, Grade.B, "Schmitt, Skiera and Van den Bulte 2011");

    /// <summary>Extra margin of a referred customer at the start.</summary>
    public static readonly Belief ReferralMargin = new(
        "referral_margin", BeliefTopic.Customers, "Extra margin of a referred customer at the start.",
        "share", 0, 0.1, 0.2, Grade.B, "same");

    /// <summary>Time constant in which that edge fades.</summary>
    public static readonly Belief ReferralDecay = new(
        "referral_decay", BeliefTopic.Customers, "Time constant in which that edge fades.",
        "years", 1.5, 2.5, 4, Grade.B, "same");

    /// <summary>Share of encounters whose customer answers a survey, if lukewarm.</summary>
    public static readonly Belief SurveyResponse = new(
        "survey_response", BeliefTopic.Customers, "Share of encounters whose customer answers a survey, if lukewarm.",
        "share", 0.05, 0.1, 0.3, Grade.C, "practitioners");

    /// <summary>How much likelier the delighted and the angry answer.</summary>
    public static readonly Belief SurveyExtremes = new(
        "survey_extremes", BeliefTopic.Customers, "How much likelier the delighted and the angry answer.",
        "share", 0, 0.15, 0.4, Grade.D, "assumption");

    /// <summary>Chance that a caller who hung up tries again the same day.</summary>
    public static readonly Belief Redial = new(
        "redial", BeliefTopic.Customers, "Chance that a caller who hung up tries again the same day.",
        "probability", 0.3, 0.6, 0.8, Grade.B, "bank log of 1999: .47 within the hour, .65 the same day");

    /// <summary>Mean delay of such a redial.</summary>
    public static readonly Belief RedialMinutes = new(
        "redial_minutes", BeliefTopic.Customers, "Mean delay of such a redial.",
        "minutes", 10, 30, 60, Grade.B, "same");

    /// <summary>Most that goodwill adds to satisfaction with an unresolved grey contact.</summary>
    public static readonly Belief AuthComfort = new(
        "goodwill_comfort", BeliefTopic.Customers, "Most that goodwill adds to satisfaction with an unresolved grey contact.",
        "0–1", 0.07, 0.15, 0.3, Grade.D, "assumption");
}
