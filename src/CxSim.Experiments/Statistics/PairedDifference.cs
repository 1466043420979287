using CxSim.Model.Measures;

namespace CxSim.Experiments.Statistics;

/// <summary>
/// One measure under a policy and under the baseline, seed by seed with the same luck: the difference between twins.
/// </summary>
public sealed record PairedDifference
{
    /// <summary>The measure.</summary>
    public required Measure Measure { get; init; }

    /// <summary>Its value under the baseline.</summary>
    public required Estimate Baseline { get; init; }

    /// <summary>Its value under the policy.</summary>
    public required Estimate Policy { get; init; }

    /// <summary>Policy less baseline, paired by seed.</summary>
    public required Estimate Difference { get; init; }

    /// <summary>
    /// How many times wider the interval would be had the two run on luck of their own: √(unpaired over paired variance). Infinite when
    /// every pair differs by the same amount, NaN when nothing varies or there are fewer than two pairs.
    /// </summary>
    public required double Narrowing { get; init; }

    /// <summary>Seeds in which the policy's value is the higher one.</summary>
    public required int SeedsHigher { get; init; }

    /// <summary>Seeds in which the policy's value is the lower one.</summary>
    public required int SeedsLower { get; init; }

    /// <summary>A difference smaller than this is about the same; in the measure's unit.</summary>
    public required double Margin { get; init; }

    /// <summary>How it moves with beliefs, where beliefs were drawn.</summary>
    public BeliefSpread? Beliefs { get; init; }

    /// <summary>Interval of luck and beliefs together; that of luck where no beliefs were drawn.</summary>
    public required Interval Total { get; init; }

    /// <summary>What it comes to.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The belief on which a "depends" hangs, where one alone turns the verdict.</summary>
    public Flip? Flip { get; init; }

    /// <summary>Seeds that would settle a "can't tell yet"; null for other verdicts, or when no reasonable number would.</summary>
    public int? SeedsToSettle { get; init; }

    /// <summary>Pairs compared.</summary>
    public int Seeds => Difference.Seeds;

    /// <summary>Seeds in which the policy is the better one; where neither way is good, in which it is the higher one.</summary>
    public int SeedsBetter => Measure.Better == Better.Down ? SeedsLower : SeedsHigher;

    /// <summary>Size of the difference in margins, positive when better; 0 when unknown. By this differences are ranked.</summary>
    public double Importance =>
        double.IsFinite(Difference.Mean / Margin) ? Difference.Mean / Margin * (Measure.Better == Better.Down ? -1 : 1) : 0;

    /// <summary>Draws of beliefs under which the policy is the better one; where neither way is good, the higher one.</summary>
    public int DrawsBetter => Beliefs?.Worlds(Difference).Count(d => Measure.Better == Better.Down ? d < 0 : d > 0) ?? 0;

    /// <summary>What the verdict hangs on: seeds that would settle it, or a belief; empty where it stands by itself.</summary>
    public string Because =>
        SeedsToSettle is { } n ? $"{n} seeds"
        : Flip is { } flip ? flip.Belief.Id
        : string.Empty;

    /// <summary>Symbol and word, with what it hangs on: "? can't tell yet: 120 seeds", "◆ depends on: word_of_mouth".</summary>
    public string VerdictText =>
        $"{Verdict.Symbol()} {(Flip is null ? Verdict.Word() : "depends on")}{(Because.Length > 0 ? $": {Because}" : string.Empty)}";

    /// <summary>Compares two series; the i-th values share their seed. Pairs with a NaN are left out.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="baseline">One value a seed under the baseline.</param>
    /// <param name="policy">One value a seed under the policy, in the same order.</param>
    /// <param name="margin">What is too small to matter, in the measure's unit.</param>
    /// <param name="beliefs">How the difference moves with beliefs, where they were drawn.</param>
    /// <param name="level">Share of cases the intervals are to cover, in (0, 1).</param>
    public static PairedDifference Of(
        Measure measure,
        IReadOnlyList<double> baseline,
        IReadOnlyList<double> policy,
        double margin,
        BeliefSpread? beliefs = null,
        double level = Student.Level)
    {
        var pairs = baseline.Zip(policy).Where(p => !double.IsNaN(p.First) && !double.IsNaN(p.Second)).ToArray();
        double[] differences = [.. pairs.Select(p => p.Second - p.First)];
        var from = Estimate.Of(pairs.Select(p => p.First), level);
        var to = Estimate.Of(pairs.Select(p => p.Second), level);
        var difference = Estimate.Of(differences, level);
        var total = beliefs?.With(difference);
        var verdict = Judge.Of(difference.Interval, margin, measure.Better, total);
        return new()
        {
            Measure = measure,
            Baseline = from,
            Policy = to,
            Difference = difference,
            Narrowing = NarrowingOf(from, to, difference),
            SeedsHigher = differences.Count(d => d > 0),
            SeedsLower = differences.Count(d => d < 0),
            Margin = margin,
            Beliefs = beliefs,
            Total = total is { } both && !double.IsNaN(both.Low) ? both : difference.Interval,
            Verdict = verdict,
            SeedsToSettle = verdict == Verdict.CannotTell ? Judge.SeedsToSettle(difference, margin) : null,
        };
    }

    private static double NarrowingOf(Estimate from, Estimate to, Estimate difference)
    {
        // Below this the pairs differ by rounding only.
        double rounding = 1e-12 * (Math.Abs(from.Mean) + Math.Abs(to.Mean));
        double paired = difference.Deviation <= rounding ? 0 : difference.Deviation;
        return Math.Sqrt((from.Deviation * from.Deviation) + (to.Deviation * to.Deviation)) / paired;
    }
}
