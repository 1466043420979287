namespace CxSim.Model.Policies;

public static partial class Beliefs
{
    /// <summary>Weight of measured rather than standard handle time in the staffing plan.</summary>
    public static readonly Belief PlanMeasured = new(
        "plan_measured", BeliefTopic.Management, "Weight of measured rather than standard handle time in the staffing plan.",
        "share", 0, 0.5, 1, Grade.D, "assumption, decisive for erosion");

    /// <summary>Delay of the plan behind measured handle time.</summary>
    public static readonly Belief PlanWeeks = new(
        "plan_weeks", BeliefTopic.Management, "Delay of the plan behind measured handle time.",
        "weeks", 6, 12, 24, Grade.B, "Oliva and Sterman 2001 logic; size assumed");

    /// <summary>Weeks from request to the floor.</summary>
    public static readonly Belief HireWeeks = new(
        "hire_weeks", BeliefTopic.Management, "Weeks from request to the floor.",
        "weeks", 4, 8, 16, Grade.C, "practitioners");

    /// <summary>Weeks over which a gap is filled.</summary>
    public static readonly Belief FillWeeks = new(
        "fill_weeks", BeliefTopic.Management, "Weeks over which a gap is filled.",
        "weeks", 2, 4, 8, Grade.D, "assumption");

    /// <summary>Contacts reviewed per agent and month.</summary>
    public static readonly Belief Reviews = new(
        "reviews", BeliefTopic.Management, "Contacts reviewed per agent and month.",
        "contacts", 2, 4, 8, Grade.C, "practitioners");

    /// <summary>Standard deviation of a rater's score of one contact.</summary>
    public static readonly Belief RaterNoise = new(
        "rater_noise", BeliefTopic.Management, "Standard deviation of a rater's score of one contact.",
        "points", 8, 15, 25, Grade.C, "vendors: uncalibrated raters differ by 20–30 %");

    /// <summary>Share of contacts on which goodwill leaks.</summary>
    public static readonly Belief Leakage = new(
        "goodwill_leakage", BeliefTopic.Management, "Share of contacts on which goodwill leaks.",
        "share", 0, 0.005, 0.02, Grade.D, "assumption");
}
