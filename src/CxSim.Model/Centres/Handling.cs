namespace CxSim.Model.Centres;

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
