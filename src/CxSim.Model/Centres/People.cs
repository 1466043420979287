namespace CxSim.Model.Centres;

/// <summary>Agents at the start.</summary>
public sealed record People
{
    /// <summary>Inner standard: share of required time that agents think right, 0.3–1.2.</summary>
    public double Standard { get; init; } = 0.87;

    /// <summary>Exhaustion, 0–1.</summary>
    public double Exhaustion { get; init; } = 0.255;

    /// <summary>Cynicism, 0–1.</summary>
    public double Cynicism { get; init; } = 0.322;

    /// <summary>Efficacy, 0–1.</summary>
    public double Efficacy { get; init; } = 0.636;

    /// <summary>Mean tenure, years (exponential), above 0.</summary>
    public double TenureYears { get; init; } = 2.5;

    /// <summary>Spread of pace between agents: standard deviation of the logarithm of quick time, 0–1.</summary>
    public double PaceSigma { get; init; } = 0.15;
}
