namespace CxSim.Model.Policies;

public static partial class Beliefs
{
    /// <summary>Work pressure shortens contacts.</summary>
    public static readonly Belief LinkPace = Link("link_pressure_pace", "Work pressure shortens contacts.");

    /// <summary>Practice moves the inner standard.</summary>
    public static readonly Belief LinkErosion = Link("link_pace_standard", "Practice moves the inner standard.");

    /// <summary>The scorecard pulls the inner standard.</summary>
    public static readonly Belief LinkQuality = Link("link_quality_standard", "The scorecard pulls the inner standard.");

    /// <summary>Staffing follows measured handle time.</summary>
    public static readonly Belief LinkPlan = Link("link_handle_time_plan", "Staffing follows measured handle time.");

    /// <summary>Long overload slows work.</summary>
    public static readonly Belief LinkOverwork = Link("link_overwork_pace", "Long overload slows work.");

    /// <summary>Time taken moves resolution.</summary>
    public static readonly Belief LinkTimeResolution = Link("link_time_resolution", "Time taken moves resolution.");

    /// <summary>Scripts lower resolution of complex contacts.</summary>
    public static readonly Belief LinkScriptResolution = Link("link_script_resolution", "Scripts lower resolution of complex contacts.");

    /// <summary>CX debt lowers resolution.</summary>
    public static readonly Belief LinkDebtResolution = Link("link_debt_resolution", "CX debt lowers resolution.");

    /// <summary>Cynicism lowers resolution.</summary>
    public static readonly Belief LinkCynicismResolution = Link("link_burnout_resolution", "Cynicism lowers resolution.");

    /// <summary>Cynicism lowers care.</summary>
    public static readonly Belief LinkCynicismCare = Link("link_burnout_care", "Cynicism lowers care.");

    /// <summary>Scripts lower care in grey contacts.</summary>
    public static readonly Belief LinkScriptCare = Link("link_script_care", "Scripts lower care in grey contacts.");

    /// <summary>Care moves satisfaction.</summary>
    public static readonly Belief LinkCare = Link("link_care_satisfaction", "Care moves satisfaction.");

    /// <summary>Effort and friction move satisfaction.</summary>
    public static readonly Belief LinkEffort = Link("link_effort_satisfaction", "Effort and friction move satisfaction.");

    /// <summary>Waiting moves satisfaction.</summary>
    public static readonly Belief LinkWait = Link("link_wait_satisfaction", "Waiting moves satisfaction.");

    /// <summary>Satisfaction moves departures.</summary>
    public static readonly Belief LinkChurn = Link("link_satisfaction_churn", "Satisfaction moves departures.");

    /// <summary>Satisfaction moves spend.</summary>
    public static readonly Belief LinkSpend = Link("link_satisfaction_spend", "Satisfaction moves spend.");

    /// <summary>Sentiment moves spend.</summary>
    public static readonly Belief LinkSentiment = Link("link_sentiment_spend", "Sentiment moves spend.");

    /// <summary>Talk moves joining.</summary>
    public static readonly Belief LinkWom = Link("link_word_of_mouth", "Talk moves joining.");

    /// <summary>Satisfied customers bring others.</summary>
    public static readonly Belief LinkReferral = Link("link_referral", "Satisfied customers bring others.");

    /// <summary>CX debt raises volume.</summary>
    public static readonly Belief LinkDebtVolume = Link("link_debt_volume", "CX debt raises volume.");

    /// <summary>Workload strains.</summary>
    public static readonly Belief LinkLoadStrain = Link("link_load_strain", "Workload strains.");

    /// <summary>Emotional contacts strain.</summary>
    public static readonly Belief LinkEmotionStrain = Link("link_emotion_strain", "Emotional contacts strain.");

    /// <summary>Friction strains.</summary>
    public static readonly Belief LinkFrictionStrain = Link("link_friction_strain", "Friction strains.");

    /// <summary>Role conflict strains.</summary>
    public static readonly Belief LinkConflictStrain = Link("link_conflict_strain", "Role conflict strains.");

    /// <summary>Surface acting strains.</summary>
    public static readonly Belief LinkSurfaceStrain = Link("link_surface_strain", "Surface acting strains.");

    /// <summary>Autonomy is a resource.</summary>
    public static readonly Belief LinkAutonomy = Link("link_autonomy_resources", "Autonomy is a resource.");

    /// <summary>Hard contacts solved well give meaning.</summary>
    public static readonly Belief LinkMeaning = Link("link_meaning", "Hard contacts solved well give meaning.");

    /// <summary>Burnout makes agents leave.</summary>
    public static readonly Belief LinkQuits = Link("link_burnout_quits", "Burnout makes agents leave.");

    /// <summary>Burnout makes agents stay away.</summary>
    public static readonly Belief LinkAbsence = Link("link_burnout_absence", "Burnout makes agents stay away.");

    /// <summary>Hard targets are gamed.</summary>
    public static readonly Belief LinkGaming = Link("link_gaming", "Hard targets are gamed.");

    /// <summary>Good recovery raises loyalty, not only reported satisfaction. Off unless switched on.</summary>
    public static readonly Belief LinkRecovery = new(
        "link_recovery_loyalty", BeliefTopic.Links, "Good recovery raises loyalty, not only reported satisfaction.",
        "switch", 0, 0, 1, Grade.B, "de Matos et al. 2007 find none");

    /// <summary>Departures follow the convex retention curve instead of the hazard form. Off unless switched on.</summary>
    public static readonly Belief LinkConvex = new(
        "link_convex_churn", BeliefTopic.Links, "Departures follow the convex retention curve instead of the hazard form.",
        "switch", 0, 0, 1, Grade.B, "two forms, both published");

    /// <summary>Pressure acts within the half hour, not only over weeks. Off unless switched on.</summary>
    public static readonly Belief LinkHalfHour = new(
        "link_half_hour_pressure", BeliefTopic.Links, "Pressure acts within the half hour, not only over weeks.",
        "switch", 0, 0, 1, Grade.B, "shown for weeks only");

    private static Belief Link(string id, string meaning) =>
        new(id, BeliefTopic.Links, meaning, "switch", 0, 1, 1, Grade.D, "structural: switch it off to see what it does");
}
