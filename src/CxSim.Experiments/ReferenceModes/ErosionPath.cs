namespace CxSim.Experiments.ReferenceModes;

/// <summary>One arm week by week, the last week before the pulse first; means over seeds.</summary>
/// <param name="Standard">Mean inner standard of the agents, share of required time.</param>
/// <param name="Aggregate">The same by the aggregate equation, started alike and fed with the world's own work pressure.</param>
/// <param name="Pressure">Work pressure, required over available capacity beside today's.</param>
/// <param name="Planned">Heads the plan asks for.</param>
/// <param name="Given">Handling time over the time that contacts called for.</param>
public sealed record ErosionPath(
    IReadOnlyList<double> Standard, IReadOnlyList<double> Aggregate, IReadOnlyList<double> Pressure, IReadOnlyList<double> Planned,
    IReadOnlyList<double> Given)
{
    /// <summary>The mean of some paths, week by week.</summary>
    internal static ErosionPath Mean(IReadOnlyList<ErosionPath> paths)
    {
        return new(Of(p => p.Standard), Of(p => p.Aggregate), Of(p => p.Pressure), Of(p => p.Planned), Of(p => p.Given));

        double[] Of(Func<ErosionPath, IReadOnlyList<double>> series) =>
            [.. Enumerable.Range(0, series(paths[0]).Count).Select(w => paths.Average(p => series(p)[w]))];
    }
}

/// <summary>A pulse of demand beside none, with the same luck.</summary>
/// <param name="Calm">No pulse.</param>
/// <param name="Hit">The pulse.</param>
public sealed record ErosionResult(ErosionPath Calm, ErosionPath Hit)
{
    /// <summary>What the pulse cost by a week: the hit arm relative to the calm one, −0.045 is 4.5 % less.</summary>
    /// <param name="series">Which figure.</param>
    /// <param name="week">Weeks since the pulse began; 0 is the week before.</param>
    public double Change(Func<ErosionPath, IReadOnlyList<double>> series, int week) => (series(Hit)[week] / series(Calm)[week]) - 1;
}
