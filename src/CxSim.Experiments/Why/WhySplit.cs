using CxSim.Experiments.Statistics;

namespace CxSim.Experiments.Why;

/// <summary>What a part of a difference stands for.</summary>
public enum PartKind
{
    /// <summary>What goes away when the path is switched off.</summary>
    Path,

    /// <summary>What remains when every path is switched off.</summary>
    Direct,

    /// <summary>What no path alone and no direct effect explains: paths that need each other, or stand in for each other.</summary>
    Remainder,
}

/// <summary>A part of a difference.</summary>
/// <param name="Id">The word used in files.</param>
/// <param name="Name">The name on screen.</param>
/// <param name="Amount">How much of the difference, in the measure's unit, with its interval over seeds.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Level">
/// The measure under the baseline in the world without it, which says how far that world is from this one; not-a-number where there
/// is no such world.
/// </param>
public sealed record WhyPart(string Id, string Name, Estimate Amount, PartKind Kind, double Level = double.NaN);

/// <summary>A difference and its parts.</summary>
/// <param name="Whole">The difference in the world as it is.</param>
/// <param name="Parts">Its parts; the remainder last.</param>
public sealed record WhySplit(PairedDifference Whole, IReadOnlyList<WhyPart> Parts)
{
    /// <summary>The path that carries most, or null when none can be told from nothing.</summary>
    public WhyPart? Largest => Parts
        .Where(p => p.Kind == PartKind.Path && (p.Amount.Interval.Low > 0 || p.Amount.Interval.High < 0))
        .MaxBy(p => Math.Abs(p.Amount.Mean));

    /// <summary>What the paths leave over.</summary>
    public WhyPart Remainder => Parts[^1];
}
