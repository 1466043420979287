using CxSim.Experiments.Running;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Trials;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Claims;

/// <summary>
/// A claim in worlds drawn from the ranges of the beliefs. Draw i meets the luck of the i-th of the first seeds, over and over.
/// </summary>
/// <param name="claim">The claim.</param>
/// <param name="worlds">What was drawn.</param>
/// <param name="options">How much is simulated.</param>
internal sealed class DrawnStages(Claim claim, IReadOnlyList<BeliefSet> worlds, BoardOptions options)
{
    private readonly Stage[] _stages = [.. worlds.Select(w => new Stage(claim, w, options.Scale))];

    /// <summary>What has to be run.</summary>
    public IEnumerable<Trial> Trials => _stages.SelectMany((s, i) => s.Trials([SeedOf(i)]));

    /// <summary>Differences under the beliefs as given, with how each moves when beliefs are drawn.</summary>
    /// <param name="tests">The differences.</param>
    /// <param name="given">The claim under the beliefs as given; the first seeds have been run.</param>
    /// <param name="farm">Where the outcomes are.</param>
    public IReadOnlyList<IReadOnlyList<Probe>> Around(IReadOnlyList<IReadOnlyList<Probe>> tests, Stage given, TrialFarm farm)
    {
        var drawn = _stages.Select((s, i) => s.Probe(farm, [SeedOf(i)])).ToList();
        var bySeed = Seeds.ToDictionary(s => s, s => given.Probe(farm, [s]));
        return [.. tests.Select((test, t) => (IReadOnlyList<Probe>)[.. test.Select((probe, p) => probe with
        {
            Beliefs = new BeliefSpread(
                [.. drawn.Select(d => d[t][p].Difference.Mean)],
                [.. drawn.Select((_, i) => bySeed[SeedOf(i)][t][p].Difference.Mean)]),
        })])];
    }

    private IReadOnlyList<ulong> Seeds => StudyPlan.FirstSeeds(options.FirstSeeds);

    private ulong SeedOf(int draw) => Seeds[draw % Seeds.Count];
}
