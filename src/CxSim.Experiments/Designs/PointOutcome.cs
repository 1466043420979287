using CxSim.Experiments.Statistics;
using CxSim.Experiments.Trials;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Designs;

/// <summary>What came out at one point, seed by seed.</summary>
/// <param name="Values">Where it lies, one value an axis.</param>
/// <param name="Baseline">Outcomes under the baseline.</param>
/// <param name="Policy">Outcomes under the policy.</param>
public sealed record PointOutcome(IReadOnlyList<double> Values, IReadOnlyList<TrialOutcome> Baseline, IReadOnlyList<TrialOutcome> Policy)
{
    private readonly Tally[] _baseline = [.. Baseline.Select(o => o.Total())];
    private readonly Tally[] _policy = [.. Policy.Select(o => o.Total())];

    /// <summary>Every point of a study whose trials have all been run, read one at a time.</summary>
    public static IEnumerable<PointOutcome> Read(PointStudy study, TrialFarm farm)
    {
        for (int point = 0; point < study.Design.Points.Count; point++)
        {
            var trials = study.TrialsOf(point);
            yield return new(
                study.Design.Points[point], [.. trials.Baseline.Select(t => farm[t])], [.. trials.Policy.Select(t => farm[t])]);
        }
    }

    /// <summary>Policy beside baseline in one measure, paired by seed.</summary>
    public PairedDifference Compare(Measure measure) => PairedDifference.Of(
        measure, [.. _baseline.Select(measure.Of)], [.. _policy.Select(measure.Of)], Margins.Standard.Of(measure, _baseline));

    /// <summary>Policy less baseline in one measure, seed by seed.</summary>
    public IReadOnlyList<double> Differences(Measure measure) =>
        [.. _policy.Zip(_baseline, (p, b) => measure.Of(p) - measure.Of(b))];

    /// <summary>The measure under the policy, mean over seeds; NaN where no seed counted anything.</summary>
    public double Level(Measure measure) => Estimate.Of(_policy.Select(measure.Of)).Mean;
}
