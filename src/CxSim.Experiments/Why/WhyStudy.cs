using CxSim.Experiments.Running;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Trials;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Why;

/// <summary>
/// Why a policy does what it does: the same two policies in the world as it is, in worlds in which one path at a time is switched off,
/// and in one in which all are, each on the same seeds. What a path carries is the difference in the whole world less the difference in
/// the world without it. A world without a path is another world from its first day, so the baseline is run in it too: every difference
/// is taken within one world.
/// </summary>
/// <param name="setting">The world as it is.</param>
/// <param name="baseline">The policy to compare with.</param>
/// <param name="policy">The policy.</param>
/// <param name="seeds">The seeds.</param>
public sealed class WhyStudy(Setting setting, Policy baseline, Policy policy, IReadOnlyList<ulong> seeds)
{
    private readonly Dictionary<CausalPath, Setting> _without = CausalPath.All.ToDictionary(p => p, p => World(setting, [p]));
    private readonly Setting _direct = World(setting, CausalPath.All);

    /// <summary>The policy to compare with.</summary>
    public Policy Baseline => baseline;

    /// <summary>The policy.</summary>
    public Policy Policy => policy;

    /// <summary>The world as it is.</summary>
    public Setting Setting => setting;

    /// <summary>The seeds.</summary>
    public IReadOnlyList<ulong> Seeds => seeds;

    /// <summary>Every run it takes.</summary>
    public IReadOnlyList<Trial> Trials =>
    [
        .. from world in _without.Values.Prepend(setting).Append(_direct).Distinct(ReferenceEqualityComparer.Instance).Cast<Setting>()
           from seed in seeds
           from p in new[] { baseline, policy }
           select new Trial(world, p, seed),
    ];

    /// <summary>The difference in a measure, in the whole world.</summary>
    public PairedDifference Whole(TrialFarm farm, Measure measure)
    {
        double margin = Margins.Standard.Of(measure, seeds.Select(s => farm[new Trial(setting, baseline, s)].Total()));
        return PairedDifference.Of(
            measure, Values(farm, setting, baseline, measure), Values(farm, setting, policy, measure), margin);
    }

    /// <summary>
    /// Change of a cause's effect in % for 1 % of the cause, as these two policies show it; not-a-number where the cause cannot be
    /// measured apart, or either change cannot be told from luck.
    /// </summary>
    public double Elasticity(TrialFarm farm, LoopCause cause)
    {
        if (cause.Path is not { } path)
        {
            return double.NaN;
        }

        var from = Whole(farm, CausalLoops.Of(cause.From));
        var to = Whole(farm, CausalLoops.Of(cause.To));
        var carried = Estimate.Of(Carried(farm, path, CausalLoops.Of(cause.To)));
        return Told(from.Difference) && Told(carried)
            ? carried.Mean / to.Baseline.Mean / (from.Difference.Mean / from.Baseline.Mean)
            : double.NaN;
    }

    /// <summary>What a path carries of the difference in a measure, seed by seed.</summary>
    public double[] Carried(TrialFarm farm, CausalPath path, Measure measure) =>
        Less(Differences(farm, setting, measure), Differences(farm, _without[path], measure));

    /// <summary>The difference in a measure split by path. The means of its parts add up to the mean of the whole.</summary>
    /// <param name="farm">Where the runs are.</param>
    /// <param name="measure">Any measure.</param>
    public WhySplit Split(TrialFarm farm, Measure measure)
    {
        double[] whole = Differences(farm, setting, measure);
        var paths = CausalPath.All.Select(p => (Path: p, Values: Carried(farm, p, measure))).ToList();
        var direct = Direct(farm, measure).ToList();
        double[] rest = paths.Select(p => p.Values).Concat(direct.Select(d => d.Values)).Aggregate(whole, Less);
        double Level(Setting world) => Estimate.Of(Values(farm, world, baseline, measure)).Mean;
        return new WhySplit(
            Whole(farm, measure),
            [
                .. paths.Select(p => new WhyPart(p.Path.Id, p.Path.Name, Estimate.Of(p.Values), PartKind.Path, Level(_without[p.Path]))),
                .. direct.Select(d => new WhyPart(d.Id, d.Name, Estimate.Of(d.Values), PartKind.Direct, Level(_direct))),
                new WhyPart("interaction", "Paths together", Estimate.Of(rest), PartKind.Remainder),
            ]);
    }

    // What is left of the difference with every path off; of money first what is paid, then the rest.
    private IEnumerable<(string Id, string Name, double[] Values)> Direct(TrialFarm farm, Measure measure)
    {
        double[] direct = Differences(farm, _direct, measure);
        if (measure != AllMeasures.NetValue)
        {
            yield return ("direct", "Direct", direct);
            yield break;
        }

        double[] paid = [.. Differences(farm, _direct, AllMeasures.CostPerYear).Select(c => -c)];
        yield return ("cost", "Labour, tools, other cost", paid);
        yield return ("direct", "Direct, beside cost", Less(direct, paid));
    }

    private double[] Differences(TrialFarm farm, Setting world, Measure measure) =>
        Less(Values(farm, world, policy, measure), Values(farm, world, baseline, measure));

    private double[] Values(TrialFarm farm, Setting world, Policy of, Measure measure) =>
        [.. seeds.Select(s => farm[new Trial(world, of, s)].Of(measure))];

    private static bool Told(Estimate estimate) => estimate.Interval.Low > 0 || estimate.Interval.High < 0;

    private static double[] Less(double[] a, double[] b) => [.. a.Zip(b, (x, y) => x - y)];

    private static Setting World(Setting setting, IEnumerable<CausalPath> off)
    {
        var beliefs = CausalPath.Without(setting.Beliefs, off);
        return ReferenceEquals(beliefs, setting.Beliefs) ? setting : setting with { Beliefs = beliefs };
    }
}
