using CxSim.Model.Measures;

namespace CxSim.Experiments.Statistics;

/// <summary>The rule that turns an interval and a margin into a verdict.</summary>
public static class Judge
{
    /// <summary>Beyond this no number of seeds is worth naming: the difference lies on the margin.</summary>
    public const int MostSeeds = 100_000;

    /// <summary>The verdict on a difference (policy less baseline).</summary>
    /// <param name="luck">95 % interval of the paired difference, from luck alone.</param>
    /// <param name="margin">What is too small to matter, in the same unit.</param>
    /// <param name="better">Which way is good.</param>
    /// <param name="beliefs">
    /// Central 95 % of the difference over draws of beliefs, when there are any. If it is wider than luck, crosses zero and leaves
    /// the margin, more seeds will not help: the answer depends on assumptions.
    /// </param>
    public static Verdict Of(Interval luck, double margin, Better better, Interval? beliefs = null)
    {
        var small = new Interval(-margin, margin);
        if (beliefs is { } b && b.HalfWidth > luck.HalfWidth && b.Low < 0 && b.High > 0 && !b.Within(small))
        {
            return Verdict.Depends;
        }

        if (luck.Low > margin)
        {
            return Rising(better);
        }

        if (luck.High < -margin)
        {
            return Falling(better);
        }

        return luck.Within(small) ? Verdict.Same : Verdict.CannotTell;
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
