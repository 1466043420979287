namespace CxSim.Model.Centres;

/// <summary>
/// A service operation as it is today: who its customers are, what they ask for, who answers, what it costs.
/// Every default is the reference centre of forty agents. Immutable.
/// </summary>
public sealed record Centre
{
    /// <summary>The word used in files and on the command line.</summary>
    public string Id { get; init; } = "std-40";

    /// <summary>The name on screen.</summary>
    public string Title { get; init; } = "A centre of forty agents";

    /// <summary>Where its numbers come from, and which are borrowed.</summary>
    public string Source { get; init; } = "the project's reference values";

    /// <summary>Symbol or code of the currency.</summary>
    public string Currency { get; init; } = "£";

    /// <summary>Opening hours and the shape of volume, one entry per kind of day; a weekday without an entry is closed.</summary>
    public IReadOnlyList<DayProfile> Days { get; init; } = [new DayProfile()];

    /// <summary>How many customers, how often they have an issue, how volume swings.</summary>
    public Demand Demand { get; init; } = new();

    /// <summary>Kinds of issue and what each calls for. Shares sum to 1.</summary>
    public IReadOnlyList<WorkflowKind> Workflows { get; init; } = WorkflowKind.Standard;

    /// <summary>Teams; each workflow is worked by exactly one.</summary>
    public IReadOnlyList<TeamPlan> Teams { get; init; } = [new TeamPlan()];

    /// <summary>How long callers wait.</summary>
    public Patience Patience { get; init; } = new();

    /// <summary>What a contact takes.</summary>
    public Handling Handling { get; init; } = new();

    /// <summary>Agents at the start.</summary>
    public People People { get; init; } = new();

    /// <summary>Customers at the start, and how they leave.</summary>
    public Loyalty Loyalty { get; init; } = new();

    /// <summary>Money.</summary>
    public Economics Economics { get; init; } = new();

    /// <summary>Constants solved so that today stands still.</summary>
    public Reference Reference { get; init; } = new();
}

/// <summary>One kind of day: when the centre is open, how much comes, and when.</summary>
public sealed record DayProfile
{
    /// <summary>The weekdays of this kind, 0 = Monday … 6 = Sunday.</summary>
    public IReadOnlyList<int> Weekdays { get; init; } = [0, 1, 2, 3, 4];

    /// <summary>Opening time, hours since midnight, 0–24, whole half hours.</summary>
    public double Open { get; init; } = 8;

    /// <summary>Closing time, hours since midnight, after opening, at most 24.</summary>
    public double Close { get; init; } = 20;

    /// <summary>Volume of such a day relative to the others, above 0.</summary>
    public double Volume { get; init; } = 1;

    /// <summary>Relative volume by half hour from midnight, 48 numbers, 0 outside opening hours.</summary>
    public IReadOnlyList<double> HalfHours { get; init; } = Bank12;

    /// <summary>
    /// Agents wanted on duty by half hour, 48 numbers; only the shape counts. Empty: the planner follows the workload.
    /// </summary>
    public IReadOnlyList<double> Coverage { get; init; } = [];

    // Hour shares of the anonymous bank, Sunday to Thursday, first half of 1999, 8 to 20 h.
    private static readonly double[] Bank12 = ByHour(
        8, .060, .074, .086, .076, .069, .074, .078, .077, .080, .065, .051, .040);

    /// <summary>Half-hour weights from hourly ones that start at an hour of the day.</summary>
    public static double[] ByHour(int from, params double[] hours)
    {
        double[] weights = new double[Time.Clock.HalfHoursADay];
        for (int h = 0; h < hours.Length; h++)
        {
            weights[2 * (from + h)] = hours[h] / 2;
            weights[(2 * (from + h)) + 1] = hours[h] / 2;
        }

        return weights;
    }
}

/// <summary>Customers and how often they are in touch.</summary>
public sealed record Demand
{
    /// <summary>Customers at the start, 1–20,000,000.</summary>
    public int Customers { get; init; } = 220_000;

    /// <summary>Live fresh contacts per customer and year at today's levers (after today's self-service), 0.01–100.</summary>
    public double ContactsPerYear { get; init; } = 2;

    /// <summary>Spread of contact frequency between customers: standard deviation of its logarithm, 0–3.</summary>
    public double FrequencySigma { get; init; }

    /// <summary>Coefficient of variation of the gamma factor that all customers of a day share, 0–1.</summary>
    public double DayFactorCv { get; init; } = 0.10;

    /// <summary>Yearly swing of volume: share by which the peak week lies above the mean, 0–0.9.</summary>
    public double SeasonSwing { get; init; }

    /// <summary>Week of the year in which the season peaks, 0–51.</summary>
    public int SeasonPeakWeek { get; init; } = 48;

    /// <summary>Tiers of customers with a standing priority; shares sum to at most 1, the rest has none.</summary>
    public IReadOnlyList<Tier> Tiers { get; init; } = [];
}

/// <summary>A tier of customers with a standing priority in the queue.</summary>
public sealed record Tier
{
    /// <summary>Name of the tier.</summary>
    public string Name { get; init; } = "priority";

    /// <summary>Share of customers, 0–1.</summary>
    public double Share { get; init; }

    /// <summary>Place in the queue: 1 is ahead of 2; customers without a tier are at 3. 0 is kept for the slow lane.</summary>
    public int Level { get; init; } = 1;

    /// <summary>Their patience relative to the others', above 0.</summary>
    public double Patience { get; init; } = 1;
}

/// <summary>By which channel a workflow is worked.</summary>
public enum Channel
{
    /// <summary>One contact at a time.</summary>
    Voice,

    /// <summary>Several at a time, up to the team's slots.</summary>
    Chat,
}

/// <summary>One kind of issue and what handling it calls for.</summary>
public sealed record WorkflowKind
{
    /// <summary>The word used in files.</summary>
    public string Id { get; init; } = "standard";

    /// <summary>The name on screen.</summary>
    public string Title { get; init; } = "Standard";

    /// <summary>Share of fresh issues, 0–1.</summary>
    public double Share { get; init; } = 1;

    /// <summary>Whether self-service could take it.</summary>
    public bool Simple { get; init; }

    /// <summary>Whether it lies in the grey zone: nuance, emotion, complexity.</summary>
    public bool Grey { get; init; }

    /// <summary>Mean emotion the customer brings, 0–1, Beta(4ā, 4(1−ā)).</summary>
    public double Emotion { get; init; } = 0.35;

    /// <summary>Complexity, 0–1.</summary>
    public double Complexity { get; init; } = 0.3;

    /// <summary>Quick time relative to the centre's, above 0.</summary>
    public double QuickMultiple { get; init; } = 1;

    /// <summary>Coefficient of variation of quick time from contact to contact; null takes the centre's.</summary>
    public double? NoiseCv { get; init; }

    /// <summary>Patience relative to the centre's, above 0.</summary>
    public double PatienceMultiple { get; init; } = 1;

    /// <summary>Channel.</summary>
    public Channel Channel { get; init; } = Channel.Voice;

    /// <summary>
    /// How much warmth weighs against accuracy in this kind of work, 0–1: the share of the outcome's weight in
    /// satisfaction that goes to care rather than to resolution.
    /// </summary>
    public double Warmth { get; init; } = 1.0 / 3;

    /// <summary>Simple, standard and grey issues at .5 / .3 / .2: the 80/20 mix of the source articles.</summary>
    public static IReadOnlyList<WorkflowKind> Standard { get; } =
    [
        new() { Id = "simple", Title = "Simple", Share = 0.5, Simple = true, Emotion = 0.2, Complexity = 0.1, QuickMultiple = 0.7 },
        new() { Id = "standard", Title = "Standard", Share = 0.3, Emotion = 0.35, Complexity = 0.3, QuickMultiple = 1.1 },
        new() { Id = "grey", Title = "Grey zone", Share = 0.2, Grey = true, Emotion = 0.6, Complexity = 0.8, QuickMultiple = 1.6 },
    ];
}

/// <summary>Agents that share queues.</summary>
public sealed record TeamPlan
{
    /// <summary>The word used in files.</summary>
    public string Id { get; init; } = "service";

    /// <summary>Heads on the payroll today, 1–20,000.</summary>
    public int Heads { get; init; } = 40;

    /// <summary>Chats an agent handles at once, 1–3; voice is always one.</summary>
    public int ChatSlots { get; init; } = 1;

    /// <summary>Skill groups; empty: one group that serves every workflow of the centre at rank 1.</summary>
    public IReadOnlyList<SkillGroup> Groups { get; init; } = [];

    /// <summary>Paid hours a working day, 1–12.</summary>
    public double PaidHours { get; init; } = 8;

    /// <summary>Working days an agent has a week, 1–7.</summary>
    public int WorkDays { get; init; } = 5;

    /// <summary>Share of paid time on breaks, meetings, training and today's coaching, absence apart, 0–0.8.</summary>
    public double Shrinkage { get; init; } = 0.25;

    /// <summary>Square-root staffing: spare capacity in the plan, β of R + β√R, 0–3.</summary>
    public double Beta { get; init; } = 0.75;
}

/// <summary>Agents with the same list of skills.</summary>
public sealed record SkillGroup
{
    /// <summary>The word used in files.</summary>
    public string Id { get; init; } = "all";

    /// <summary>Share of the team's heads, 0–1; shares sum to 1.</summary>
    public double Share { get; init; } = 1;

    /// <summary>Rank by workflow id, 1 is first choice; a workflow not listed is not served.</summary>
    public IReadOnlyDictionary<string, int> Ranks { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);
}

/// <summary>How long callers wait before they hang up.</summary>
public sealed record Patience
{
    /// <summary>Mean of exponential patience, seconds, above 0; used when no hazard is given.</summary>
    public double MeanSeconds { get; init; } = 450;

    /// <summary>Hazard of hanging up by stretch of waiting, in order of time; the last stretch has no end. Empty: exponential.</summary>
    public IReadOnlyList<HazardStretch> Hazard { get; init; } = [];

    /// <summary>Chance that a caller who cannot be served at once leaves at once, 0–1.</summary>
    public double Balking { get; init; } = 0.03;

    /// <summary>Service-level threshold, seconds.</summary>
    public double ThresholdSeconds { get; init; } = 20;
}

/// <summary>A stretch of waiting with a constant hazard of hanging up.</summary>
/// <param name="FromSeconds">Where it begins, seconds of waiting.</param>
/// <param name="PerSecond">Hazard, per second.</param>
public sealed record HazardStretch(double FromSeconds, double PerSecond);

/// <summary>What a contact takes, before anyone hurries.</summary>
public sealed record Handling
{
    /// <summary>Quick seconds of a contact of multiple 1 without friction, above 0.</summary>
    public double QuickSeconds { get; init; } = 210;

    /// <summary>Share of quick time added by friction today, 0–1.</summary>
    public double Friction { get; init; } = 0.15;

    /// <summary>Slow seconds of a contact without emotion outside the grey zone, above 0.</summary>
    public double SlowSeconds { get; init; } = 60;

    /// <summary>Slow time added in the grey zone, relative.</summary>
    public double GreyWeight { get; init; } = 2;

    /// <summary>Slow time added by emotion, relative, at full emotion.</summary>
    public double EmotionWeight { get; init; } = 1;

    /// <summary>Coefficient of variation of quick time from contact to contact (lognormal), 0–3.</summary>
    public double NoiseCv { get; init; } = 1.3;

    /// <summary>Quality of knowledge and tools beside today's, 0.5–1.5: quick time is divided by it.</summary>
    public double Tools { get; init; } = 1;

    /// <summary>Share of contacts passed on to someone else, 0–1.</summary>
    public double Transfers { get; init; } = 0.08;

    /// <summary>Chance that tools are down on a day, 0–1.</summary>
    public double OutageChance { get; init; } = 0.01;

    /// <summary>Quick time added on such a day, relative.</summary>
    public double OutageSize { get; init; } = 0.3;
}

/// <summary>Agents at the start.</summary>
public sealed record People
{
    /// <summary>Inner standard: share of required time that agents think right, 0.3–1.2.</summary>
    public double Standard { get; init; } = 0.87;

    /// <summary>Exhaustion, 0–1.</summary>
    public double Exhaustion { get; init; } = 0.25;

    /// <summary>Cynicism, 0–1.</summary>
    public double Cynicism { get; init; } = 0.35;

    /// <summary>Efficacy, 0–1.</summary>
    public double Efficacy { get; init; } = 0.63;

    /// <summary>Mean tenure, years (exponential), above 0.</summary>
    public double TenureYears { get; init; } = 2.5;

    /// <summary>Spread of pace between agents: standard deviation of the logarithm of quick time, 0–1.</summary>
    public double PaceSigma { get; init; } = 0.15;
}

/// <summary>Customers at the start, and how they leave.</summary>
public sealed record Loyalty
{
    /// <summary>Mean standing satisfaction S̄, 0–1; the point at which the departure hazard is the base one.</summary>
    public double Satisfaction { get; init; } = 0.67;

    /// <summary>Standard deviation of standing satisfaction between customers.</summary>
    public double SatisfactionSd { get; init; } = 0.11;

    /// <summary>Mean expectation, 0–1.</summary>
    public double Expectation { get; init; } = 0.67;

    /// <summary>Leavers per customer-year at that point (19.8 per 100 is 18 % a year), 0–2.</summary>
    public double ChurnPerYear { get; init; } = 0.198;

    /// <summary>Scale on the share of churn that service can move, 0–1: below 1 where customers can hardly leave.</summary>
    public double Freedom { get; init; } = 1;
}

/// <summary>Money.</summary>
public sealed record Economics
{
    /// <summary>Mean margin of a customer a year, before the cost of service.</summary>
    public double Margin { get; init; } = 180;

    /// <summary>Spread of customers' value: standard deviation of its logarithm, 0–2.</summary>
    public double ValueSigma { get; init; } = 0.73;

    /// <summary>Wage of a paid hour, loaded.</summary>
    public double Wage { get; init; } = 30;

    /// <summary>Cost of replacing an agent.</summary>
    public double Replacement { get; init; } = 12_000;

    /// <summary>Discount rate a year, 0–1.</summary>
    public double Discount { get; init; } = 0.10;
}

/// <summary>
/// Constants solved on today alone, so that today stands still; `cxsim calibrate --today` solves them again.
/// No policy's outcome is looked at.
/// </summary>
public sealed record Reference
{
    /// <summary>b₀ of the log-odds of resolution: today's true FCR is 0.70.</summary>
    public double Resolve { get; init; } = 1.14;

    /// <summary>d_QA: where the scorecard pulls the inner standard, so that noise in pressure does not erode it.</summary>
    public double QualityStandard { get; init; } = 0.944;

    /// <summary>q₀: weekly quit hazard at today's mean burnout.</summary>
    public double Quit { get; init; } = 0.0054;

    /// <summary>Mean burnout index today, points.</summary>
    public double BurnoutMean { get; init; } = 30.5;

    /// <summary>Standard deviation of the burnout index between agents today, points.</summary>
    public double BurnoutSd { get; init; } = 8.3;

    /// <summary>CX debt at rest, 0–1.</summary>
    public double Debt { get; init; } = 0.10;

    /// <summary>Required over available agent-hours of the plan under today; work pressure is divided by it.</summary>
    public double Pressure { get; init; } = 1;

    /// <summary>Mean emotion of contacts that agents handle today.</summary>
    public double Emotion { get; init; } = 0.325;

    /// <summary>Mean felt care of encounters today.</summary>
    public double Care { get; init; } = 0.5;

    /// <summary>Mean effort of encounters today, 0–1.</summary>
    public double Effort { get; init; } = 0.2;

    /// <summary>Mean of ln(1 + wait/60 s) of encounters today.</summary>
    public double Wait { get; init; } = 0.15;

    /// <summary>Mean recognition of agents today, 0–1.</summary>
    public double Recognition { get; init; } = 0.7;

    /// <summary>Heads on the payroll over heads the bare plan asks for today; the plan is multiplied by it.</summary>
    public double Plan { get; init; } = 1;

    /// <summary>Mean sentiment that customers carry today.</summary>
    public double Sentiment { get; init; } = 0.5;

    /// <summary>Mean satisfied talk today, (S − 0.75)⁺ per customer.</summary>
    public double GoodWord { get; init; } = 0.015;

    /// <summary>Mean dissatisfied talk today, (0.4 − S)⁺ per customer.</summary>
    public double BadWord { get; init; } = 0.0003;

    /// <summary>Chance of a referral per encounter and unit of satisfied talk: the believed share of joiners is referred.</summary>
    public double Referral { get; init; } = 0.75;
}
