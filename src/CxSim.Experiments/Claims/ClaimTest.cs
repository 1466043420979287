using CxSim.Model.Measures;

namespace CxSim.Experiments.Claims;

/// <summary>One thing that must be seen for a claim to hold.</summary>
public abstract record ClaimTest
{
    /// <summary>What is looked at.</summary>
    public Measure Of { get; init; } = AllMeasures.NetValue;

    /// <summary>What is too small to matter, in the measure's unit or as a fraction if its own is one; null takes its own.</summary>
    public double? Margin { get; init; }

    /// <summary>Everything that has to be simulated for it.</summary>
    public abstract IEnumerable<Cell> Cells { get; }

    /// <summary>What the runs say of it.</summary>
    internal abstract IEnumerable<Probe> Probe(Figures figures);
}

/// <summary>What a difference is promised to be.</summary>
public enum Promise
{
    /// <summary>Higher by more than the margin.</summary>
    More,

    /// <summary>Lower by more than the margin.</summary>
    Less,

    /// <summary>Neither.</summary>
    Same,

    /// <summary>Not higher by more than the margin.</summary>
    NotMore,

    /// <summary>Not lower by more than the margin.</summary>
    NotLess,
}
