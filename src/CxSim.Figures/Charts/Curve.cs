namespace CxSim.Figures.Charts;

/// <summary>One curve of a comparison: data, simulation or fit.</summary>
/// <param name="Name">Its label.</param>
/// <param name="X">Rising.</param>
/// <param name="Y">As long as <paramref name="X"/>; not-a-number leaves a gap.</param>
/// <param name="Look">How it is drawn.</param>
/// <param name="Band">An interval at each point, or null.</param>
public sealed record Curve(
    string Name,
    IReadOnlyList<double> X,
    IReadOnlyList<double> Y,
    CurveLook Look = CurveLook.Line,
    IReadOnlyList<Interval>? Band = null);
