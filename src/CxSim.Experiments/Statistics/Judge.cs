using CxSim.Model.Measures;

namespace CxSim.Experiments.Statistics;

/// <summary>The rule that turns an interval and a margin into a verdict.</summary>
public static class Judge
{
    /// <summary>Beyond this no number of seeds is worth naming: the difference lies on the margin.</summary>
    public const int MostSeeds = 100_000;

    /// <summary>The verdict on a difference (policy less baseline).</summary>
    /// <param name="luck">Interval of the paired difference from luck alone.</param>
    /// <param name="margin">What is too small to matter, in the same unit.</param>
    /// <param name="better">Which way is good.</param>
    /// <param name="total">
    /// Interval of luck and beliefs together, when beliefs were drawn. It decides. Where it says nothing and luck is the smaller part of
    /// it, more seeds will not help: the answer depends on assumptions.
    /// </param>
    public static Verdict Of(Interval luck, double margin, Better better, Interval? total = null)
    {
        if (total is not { } both || double.IsNaN(both.Low))
        {
            return Settled(luck, margin, better) ?? Verdict.CannotTell;
        }

        bool mostlyLuck = luck.HalfWidth * luck.HalfWidth >= both.HalfWidth * both.HalfWidth / 2;
        return Settled(both, margin, better)
            ?? (Settled(luck, margin, better) is null && mostlyLuck ? Verdict.CannotTell : Verdict.Depends);
    }

    /// <summary>
    /// The least number of seeds with which the interval, at today's mean and spread, would clear or fit the margin; rounded up to a
    /// ten. Null when the spread is unknown or it would take more than <see cref="MostSeeds"/>.
    /// </summary>
    /// <param name="difference">The paired difference so far.</param>
    /// <param name="margin">What is too small to matter, in the same unit.</param>
    public static int? SeedsToSettle(Estimate difference, double margin)
    {
        double gap = Math.Abs(Math.Abs(difference.Mean) - margin);
        double needed = Math.Pow(1.96 * difference.Deviation / gap, 2);
        if (!(needed <= MostSeeds))
        {
            return null;
        }

        int seeds = Math.Max(2, (int)Math.Ceiling(needed));
        while (Student.TwoSided(seeds - 1) * difference.Deviation / Math.Sqrt(seeds) > gap)
        {
            seeds++;
        }

        return (seeds + 9) / 10 * 10;
    }

    private static Verdict? Settled(Interval interval, double margin, Better better) =>
        interval.Low > margin ? Rising(better)
        : interval.High < -margin ? Falling(better)
        : interval.Within(new(-margin, margin)) ? Verdict.Same
        : null;

    private static Verdict Rising(Better better) => better switch
    {
        Better.Up => Verdict.Better,
        Better.Down => Verdict.Worse,
        _ => Verdict.Higher,
    };

    private static Verdict Falling(Better better) => better switch
    {
        Better.Up => Verdict.Worse,
        Better.Down => Verdict.Better,
        _ => Verdict.Lower,
    };
}
