using CxSim.Model.Measures;

namespace CxSim.Experiments.Statistics;

/// <summary>Where the simulated futures lie in one week.</summary>
/// <param name="Week">Week from the policy's start, 0 first.</param>
/// <param name="Median">The middle future.</param>
/// <param name="Half">Half of the futures lie here.</param>
/// <param name="FourFifths">Four of five futures lie here.</param>
/// <param name="NineteenOfTwenty">Nineteen of twenty futures lie here.</param>
public sealed record FanWeek(int Week, double Median, Interval Half, Interval FourFifths, Interval NineteenOfTwenty);

/// <summary>A measure over time: bands over seeds week by week, and a few single futures.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Weeks">The bands, one a week.</param>
/// <param name="Paths">Single futures, one value a week, the first seeds of the plan.</param>
public sealed record Fan(Measure Measure, IReadOnlyList<FanWeek> Weeks, IReadOnlyList<IReadOnlyList<double>> Paths)
{
    /// <summary>Single futures shown behind the bands.</summary>
    public const int PathsShown = 8;

    /// <summary>The fan of a measure over runs of one policy.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="runs">One run a seed, of equal length.</param>
    /// <param name="window">Weeks each value looks back over (shorter at the start), at least 1; more is smoother.</param>
    public static Fan Of(Measure measure, IReadOnlyList<RunRecord> runs, int window = 1)
    {
        double[][] paths = [.. runs.Select(run => Path(measure, run, window))];
        int weeks = paths.Length == 0 ? 0 : paths.Min(p => p.Length);
        return new(measure, [.. Enumerable.Range(0, weeks).Select(w => Band(paths, w))], [.. paths.Take(PathsShown)]);
    }

    private static double[] Path(Measure measure, RunRecord run, int window) =>
        [.. Enumerable.Range(0, run.Weeks.Count).Select(w => measure.Of(run.Between(Math.Max(0, w + 1 - window), w + 1)))];

    private static FanWeek Band(double[][] paths, int week)
    {
        double[] sorted = [.. paths.Select(p => p[week]).Where(v => !double.IsNaN(v)).Order()];
        return new(
            week,
            Quantiles.At(sorted, 0.5),
            Quantiles.Central(sorted, 0.5),
            Quantiles.Central(sorted, 0.8),
            Quantiles.Central(sorted, 0.95));
    }
}
