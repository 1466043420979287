using System.Collections.Concurrent;
using CxSim.Experiments.Running;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Trials;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Reports.Studies;
using CxSim.Web.Lab;
using CxSim.Workshops.Sessions;
using Measure = CxSim.Model.Measures.Measure;

namespace CxSim.Web.Workshops.Reveals;

/// <summary>The teams' policies in worlds in which one assumption is another one.</summary>
/// <param name="bench">Where it is simulated.</param>
/// <param name="scenes">The script's worlds.</param>
/// <param name="seeds">Seeds.</param>
internal sealed class Disputes(LabBench bench, Scenes scenes, int seeds)
{
    private static readonly Measure Net = AllMeasures.NetValue;

    private readonly TrialFarm _farm = bench.Farm();
    private readonly ConcurrentDictionary<(Belief Belief, double Value, string Levers, ulong Seed), TrialOutcome> _found = new();

    /// <summary>Both ends of a belief's range, as teams choose them; one for a switch.</summary>
    public static IEnumerable<(Belief Belief, double Value)> EndsOf(Belief belief) =>
        Questions.Ends.Select(e => (belief, Questions.ValueAt(belief, e))).Distinct();

    /// <summary>Whether some policies are simulated with a belief at a value.</summary>
    public bool Has((Belief Belief, double Value) moved, IEnumerable<Policy> policies, ulong seed) =>
        policies.All(p => Find(moved, p, seed) is not null);

    /// <summary>Simulates some policies with a belief at a value and the luck of one seed.</summary>
    public void Run((Belief Belief, double Value) moved, IEnumerable<Policy> policies, ulong seed, CancellationToken stop) =>
        _farm.Run([.. policies.Select(p => new Trial(scenes.With(moved.Belief, moved.Value), p, seed))], stop);

    /// <summary>A policy against today in net value with a belief at a value; null until it is simulated.</summary>
    public PairedDifference? Of((Belief Belief, double Value) moved, Policy policy)
    {
        TrialOutcome?[] today = [.. StudyPlan.FirstSeeds(seeds).Select(s => Find(moved, Policy.Today, s))];
        TrialOutcome?[] other = [.. StudyPlan.FirstSeeds(seeds).Select(s => Find(moved, policy, s))];
        return today.Concat(other).Any(o => o is null)
            ? null
            : PairedDifference.Of(
                Net, [.. today.Select(o => o!.Of(Net))], [.. other.Select(o => o!.Of(Net))],
                Margins.Standard.Of(Net, today.Select(o => o!.Total())));
    }

    /// <summary>What the mean gain of the teams' policies hangs on; null until every end is simulated.</summary>
    /// <param name="disputed">The beliefs.</param>
    /// <param name="policies">The teams' policies, at least one.</param>
    /// <param name="atBase">Their gains as the script assumes.</param>
    public Figure? Tornado(IReadOnlyList<Belief> disputed, IReadOnlyList<Policy> policies, IReadOnlyList<PairedDifference> atBase)
    {
        var measure = new ChartMeasure(Net, atBase[0].Margin, scenes.Own.Centre.Currency);
        double? Mean((Belief, double) moved)
        {
            var gains = policies.Select(p => Of(moved, p)).ToList();
            return gains.Contains(null) ? null : measure.Value(gains.Average(g => g!.Difference.Mean));
        }

        double central = measure.Value(atBase.Average(d => d.Difference.Mean));
        var swings = new List<Swing>();
        foreach (var belief in disputed)
        {
            double? low = belief.IsSwitch ? central : Mean((belief, belief.Low));
            double? high = Mean((belief, Questions.ValueAt(belief, Questions.Ends[1])));
            if (low is null || high is null)
            {
                return null;
            }

            var (lowWord, highWord) = belief.IsSwitch ? ("as it is", "switched") : (Short(belief.Low), Short(belief.High));
            swings.Add(new(belief.Id, $"{belief.Grade}"[0], lowWord, highWord, low.Value, high.Value));
        }

        return TornadoChart.Build(
            new Caption("rests-on", "What the teams' gain hangs on", $"The mean over the teams' policies, {seeds} seeds."),
            measure.Chart, central, swings);
    }

    private TrialOutcome? Find((Belief Belief, double Value) moved, Policy policy, ulong seed)
    {
        var key = (moved.Belief, moved.Value, Fingerprint.Of(policy), seed);
        if (_found.TryGetValue(key, out var known))
        {
            return known;
        }

        var outcome = _farm.Find(new Trial(scenes.With(moved.Belief, moved.Value), policy, seed));
        if (outcome is not null)
        {
            _found[key] = outcome;
        }

        return outcome;
    }

    private static string Short(double value) =>
        Figures.Lettering.Numbers.Fixed(value, Math.Abs(value) >= 10 ? 0 : Math.Abs(value) >= 1 ? 1 : 2);
}
