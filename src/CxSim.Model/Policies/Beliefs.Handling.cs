namespace CxSim.Model.Policies;

public static partial class Beliefs
{
    /// <summary>Elasticity of time per contact to work pressure.</summary>
    public static readonly Belief Alpha = new(
        "pressure_pace", BeliefTopic.Handling, "Elasticity of time per contact to work pressure.",
        "1", -0.75, -0.64, -0.49, Grade.B, "Oliva and Sterman 2001; interval from a re-estimate of their data");

    /// <summary>Share of a commanded handle-time change that agents follow.</summary>
    public static readonly Belief Compliance = new(
        "compliance", BeliefTopic.Handling, "Share of a commanded handle-time change that agents follow.",
        "share", 0.3, 0.6, 0.9, Grade.D, "assumption");

    /// <summary>Most of a shortfall below quick time that hits resolution.</summary>
    public static readonly Belief HardCompression = new(
        "quick_shortfall", BeliefTopic.Handling, "Most of a shortfall below quick time that hits resolution.",
        "share", 0.15, 0.3, 0.6, Grade.D, "assumption");

    /// <summary>Slow-down per point of seven-day occupancy above its threshold.</summary>
    public static readonly Belief Overwork = new(
        "overwork_slope", BeliefTopic.Handling, "Slow-down per point of seven-day occupancy above its threshold.",
        "1", 0.35, 0.7, 1.4, Grade.B, "shape: Berry Jaeker and Tucker 2017; size assumed");

    /// <summary>Seven-day occupancy above which work slows.</summary>
    public static readonly Belief OverworkAt = new(
        "overwork_threshold", BeliefTopic.Handling, "Seven-day occupancy above which work slows.",
        "share", 0.9, 0.93, 0.96, Grade.B, "Berry Jaeker and Tucker 2017");

    /// <summary>Slow-down of chats: handle time × (1 + this × (c − 1)²).</summary>
    public static readonly Belief ChatTime = new(
        "chat_time", BeliefTopic.Handling, "Slow-down of chats: handle time × (1 + this × (c − 1)²).",
        "1", 0.057, 0.114, 0.228, Grade.C, "fitted to a practitioner's curve");

    /// <summary>Resolution lost per further chat at the same time.</summary>
    public static readonly Belief ChatFcr = new(
        "chat_resolution", BeliefTopic.Handling, "Resolution lost per further chat at the same time.",
        "probability", 0.02, 0.04, 0.08, Grade.C, "fitted to a practitioner's curve");

    /// <summary>Resolution lost per squared further chat.</summary>
    public static readonly Belief ChatFcrSquare = new(
        "chat_resolution_square", BeliefTopic.Handling, "Resolution lost per squared further chat.",
        "probability", 0.005, 0.01, 0.02, Grade.C, "fitted to a practitioner's curve");

    /// <summary>Log-odds of resolution per unit of skill.</summary>
    public static readonly Belief ResolveSkill = new(
        "resolve_skill", BeliefTopic.Handling, "Log-odds of resolution per unit of skill.",
        "log-odds", 0.25, 0.5, 1, Grade.D, "assumption; Brynjolfsson et al. give the sign");

    /// <summary>Log-odds of resolution per log of time taken over time required.</summary>
    public static readonly Belief ResolveTime = new(
        "resolve_time", BeliefTopic.Handling, "Log-odds of resolution per log of time taken over time required.",
        "log-odds", 0.6, 1.2, 2.4, Grade.D, "concave form standard; size assumed");

    /// <summary>Log-odds of resolution lost to script strictness in complex contacts.</summary>
    public static readonly Belief ResolveScript = new(
        "resolve_script", BeliefTopic.Handling, "Log-odds of resolution lost to script strictness in complex contacts.",
        "log-odds", 0.5, 1, 2, Grade.D, "direction: Victorino et al. 2013");

    /// <summary>Log-odds of resolution lost per unit of CX debt.</summary>
    public static readonly Belief ResolveDebt = new(
        "resolve_debt", BeliefTopic.Handling, "Log-odds of resolution lost per unit of CX debt.",
        "log-odds", 0.4, 0.8, 1.6, Grade.D, "assumption");

    /// <summary>Log-odds of resolution lost per unit of cynicism.</summary>
    public static readonly Belief ResolveCynicism = new(
        "resolve_cynicism", BeliefTopic.Handling, "Log-odds of resolution lost per unit of cynicism.",
        "log-odds", 0.15, 0.3, 0.6, Grade.B, "Singh 2000: quality falls with burnout; size assumed");

    /// <summary>Care lost to a strict script in grey contacts.</summary>
    public static readonly Belief ScriptCare = new(
        "script_care", BeliefTopic.Handling, "Care lost to a strict script in grey contacts.",
        "share", 0.2, 0.4, 0.8, Grade.B, "Victorino et al. 2013 (sign); size assumed");

    /// <summary>Care lost per unit of cynicism.</summary>
    public static readonly Belief CynicismCare = new(
        "cynicism_care", BeliefTopic.Handling, "Care lost per unit of cynicism.",
        "share", 0.2, 0.4, 0.8, Grade.B, "front-line survey: attention falls about twice as much as output; size assumed");

    /// <summary>Care that counts when the issue is not resolved.</summary>
    public static readonly Belief UnresolvedCare = new(
        "unresolved_care", BeliefTopic.Handling, "Care that counts when the issue is not resolved.",
        "share", 0, 0.5, 1, Grade.B, "Singh et al. 2018: relational work does not replace solving; size assumed");

    /// <summary>How fast care falls once an agent gives more than is called for.</summary>
    public static readonly Belief OverCare = new(
        "over_care", BeliefTopic.Handling, "How fast care falls once an agent gives more than is called for.",
        "1", 0, 1, 2, Grade.B, "Singh et al. 2018: interior optimum; size assumed");

    /// <summary>Care in grey contacts gained by role-play rather than script coaching.</summary>
    public static readonly Belief RolePlayCare = new(
        "role_play_care", BeliefTopic.Handling, "Care in grey contacts gained by role-play rather than script coaching.",
        "share", 0, 0.1, 0.2, Grade.D, "assumption");

    /// <summary>Extra time that judgment takes in the zone.</summary>
    public static readonly Belief ZoneTime = new(
        "zone_time", BeliefTopic.Handling, "Extra time that judgment takes in the zone.",
        "share", 0, 0.05, 0.1, Grade.B, "autonomy lowers efficiency (Rosenzweig et al., 30 units); size assumed");

    /// <summary>Chance that a contact over target is ended early, at the hardest target and full cynicism.</summary>
    public static readonly Belief Gaming = new(
        "gaming", BeliefTopic.Handling, "Chance that a contact over target is ended early, at the hardest target and full cynicism.",
        "probability", 0, 0.3, 0.6, Grade.D, "anecdotes only");

    /// <summary>Log-odds of resolving a grey contact gained by judgment in the zone.</summary>
    public static readonly Belief ZoneGrey = new(
        "zone_grey_odds", BeliefTopic.Handling, "Log-odds of resolving a grey contact gained by judgment in the zone.",
        "log-odds", 0, 0.2, 0.6, Grade.D, "assumption; autonomy raises grey resolution");

    /// <summary>Extra handle time of a newcomer.</summary>
    public static readonly Belief Learning = new(
        "learning", BeliefTopic.Handling, "Extra handle time of a newcomer.",
        "share", 0.2, 0.4, 0.6, Grade.B, "Brynjolfsson et al.: tools and tenure; agent data show half a year");

    /// <summary>Time constant of learning.</summary>
    public static readonly Belief LearningWeeks = new(
        "learning_weeks", BeliefTopic.Handling, "Time constant of learning.",
        "weeks", 6.5, 13, 26, Grade.B, "same");

    /// <summary>Skill added by serious coaching.</summary>
    public static readonly Belief CoachSkill = new(
        "coach_skill", BeliefTopic.Handling, "Skill added by serious coaching.",
        "1", 0.07, 0.15, 0.3, Grade.D, "assumption");
}
