using CxSim.Experiments.Designs;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Trials;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Sensitivity;

/// <summary>Which belief a conclusion hangs on.</summary>
/// <param name="Plan">What was asked.</param>
/// <param name="Measure">The measure whose difference was split.</param>
/// <param name="Screened">What walks told of every belief, in the order of the plan's axes.</param>
/// <param name="Left">The beliefs among which the variance was split.</param>
/// <param name="Split">The split.</param>
/// <param name="Luck">How much of what varies is luck.</param>
/// <param name="Central">The difference with every belief at its base.</param>
/// <param name="Swings">Each belief left alone, in the order of <paramref name="Left"/>.</param>
/// <param name="Conclusions">What each headline difference rests on.</param>
public sealed record SensitivityResult(
    SensitivityPlan Plan,
    Measure Measure,
    IReadOnlyList<ScreenedFactor> Screened,
    IReadOnlyList<BeliefAxis> Left,
    VarianceSplit Split,
    LuckShare Luck,
    PairedDifference Central,
    IReadOnlyList<Swung> Swings,
    IReadOnlyList<Conclusion> Conclusions)
{
    /// <summary>What the walks tell; their trials have all been run.</summary>
    public static IReadOnlyList<ScreenedFactor> Screen(SensitivityPlan plan, Measure measure, TrialFarm farm) => Screening.Of(
        plan.Trajectories, [.. PointOutcome.Read(plan.Screen, farm).Select(p => Mean(p, measure))]);

    /// <summary>The answer; all trials of the plan have been run.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="measure">The measure whose difference is split.</param>
    /// <param name="left">The beliefs left after the first step.</param>
    /// <param name="farm">Where the outcomes are.</param>
    public static SensitivityResult Of(SensitivityPlan plan, Measure measure, IReadOnlyList<BeliefAxis> left, TrialFarm farm)
    {
        Measure[] headline = [.. AllMeasures.All.Where(m => m.Headline)];
        var bySeed = new List<IReadOnlyList<double>>();
        var means = new List<double>();
        var signs = headline.Select(_ => new List<double>()).ToArray();
        var design = plan.Saltelli(left.Count);
        foreach (var (i, point) in PointOutcome.Read(plan.Split(left), farm).Index())
        {
            bySeed.Add(point.Differences(measure));
            means.Add(Mean(point, measure));

            // The first two of each row are drawn independently; the others repeat them but for one belief.
            if (i % design.BlockLength < 2)
            {
                for (int m = 0; m < headline.Length; m++)
                {
                    signs[m].Add(Mean(point, headline[m]));
                }
            }
        }

        PointOutcome[] alone = [.. PointOutcome.Read(plan.Alone(left), farm)];
        var conclusions = headline.Select((m, i) => Conclude(m, alone, left, signs[i]));
        return new(
            plan, measure, Screen(plan, measure, farm), left, VarianceSplit.Of(design, means), LuckShare.Of(bySeed),
            alone[0].Compare(measure), Swung.All(measure, alone, left), [.. conclusions]);
    }

    private static Conclusion Conclude(
        Measure measure, PointOutcome[] alone, IReadOnlyList<BeliefAxis> left, IReadOnlyList<double> drawn)
    {
        var central = alone[0].Compare(measure);
        Swung[] swings = [.. Swung.All(measure, alone, left).Where(s => s.Width > 0).OrderByDescending(s => s.Width)];
        double same = drawn.Count(d => d * central.Difference.Mean > 0) / (double)drawn.Count;
        return new(
            measure, central, same, drawn.Count, swings.FirstOrDefault()?.Belief,
            [.. swings.Where(s => s.Turns(central)).Select(s => s.Belief)]);
    }

    private static double Mean(PointOutcome point, Measure measure) => point.Compare(measure).Difference.Mean;
}
