namespace CxSim.Model.Centres;

/// <summary>
/// Constants solved on today alone, so that today stands still; `cxsim calibrate --today` solves them again.
/// No policy's outcome is looked at.
/// </summary>
public sealed record Reference
{
    /// <summary>b₀ of the log-odds of resolution: today's true FCR is 0.70.</summary>
    public double Resolve { get; init; } = 1.155;

    /// <summary>d_QA: where the scorecard pulls the inner standard, so that noise in pressure does not erode it.</summary>
    public double QualityStandard { get; init; } = 0.992;

    /// <summary>q₀: weekly quit hazard at today's mean burnout.</summary>
    public double Quit { get; init; } = 0.0054;

    /// <summary>Mean burnout index today, points.</summary>
    public double BurnoutMean { get; init; } = 29.5;

    /// <summary>Standard deviation of the burnout index between agents today, points.</summary>
    public double BurnoutSd { get; init; } = 9.1;

    /// <summary>CX debt at rest, 0–1.</summary>
    public double Debt { get; init; } = 0.10;

    /// <summary>Required over available agent-hours of the plan under today; work pressure is divided by it.</summary>
    public double Pressure { get; init; } = 0.97;

    /// <summary>Mean emotion of contacts that agents handle today.</summary>
    public double Emotion { get; init; } = 0.329;

    /// <summary>Mean felt care of encounters today.</summary>
    public double Care { get; init; } = 0.485;

    /// <summary>Mean effort of encounters today, 0–1.</summary>
    public double Effort { get; init; } = 0.186;

    /// <summary>Mean of ln(1 + wait/60 s) of encounters today.</summary>
    public double Wait { get; init; } = 0.17;

    /// <summary>Mean recognition of agents today, 0–1.</summary>
    public double Recognition { get; init; } = 0.745;

    /// <summary>Heads on the payroll over heads the bare plan asks for today; the plan is multiplied by it.</summary>
    public double Plan { get; init; } = 0.985;

    /// <summary>Mean sentiment that customers carry today.</summary>
    public double Sentiment { get; init; } = 0.635;

    /// <summary>Mean satisfied talk today, (S − 0.75)⁺ per customer.</summary>
    public double GoodWord { get; init; } = 0.0117;

    /// <summary>Mean dissatisfied talk today, (0.4 − S)⁺ per customer.</summary>
    public double BadWord { get; init; } = 0.0014;

    /// <summary>Chance that an encounter leads to a referral under today's talk: the believed share of joiners is referred.</summary>
    public double Referral { get; init; } = 0.0125;
}
