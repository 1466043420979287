using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Claims;

/// <summary>A claim under one set of beliefs: which runs it takes, and what they say.</summary>
/// <param name="claim">The claim.</param>
/// <param name="beliefs">How the world works.</param>
/// <param name="scale">How large the worlds are.</param>
internal sealed class Stage(Claim claim, BeliefSet beliefs, BoardScale scale)
{
    private readonly Dictionary<string, Setting> _settings = new(StringComparer.Ordinal);

    /// <summary>Every run of every test.</summary>
    public IEnumerable<Trial> Trials(IReadOnlyList<ulong> seeds) =>
        claim.Tests.SelectMany(t => t.Cells).Distinct().SelectMany(c => seeds.Select(s => TrialOf(c, s)));

    /// <summary>What the runs say of every test, one list of probes a test.</summary>
    public IReadOnlyList<IReadOnlyList<Probe>> Probe(TrialFarm farm, IReadOnlyList<ulong> seeds)
    {
        var kept = new Dictionary<(Cell, ulong), TrialOutcome>();
        var figures = new Figures(Outcome, seeds);
        return [.. claim.Tests.Select(t => (IReadOnlyList<Probe>)[.. t.Probe(figures)])];

        TrialOutcome Outcome(Cell cell, ulong seed) =>
            kept.TryGetValue((cell, seed), out var found) ? found : kept[(cell, seed)] = farm[TrialOf(cell, seed)];
    }

    /// <summary>Whether all that is promised is seen in the mean, whatever luck's share in it.</summary>
    public bool IsSeen(TrialFarm farm, IReadOnlyList<ulong> seeds) => Probe(farm, seeds).SelectMany(p => p).All(p => p.Slack > 0);

    private Trial TrialOf(Cell cell, ulong seed)
    {
        var policy = claim.PolicyOf(cell.Policy);
        return new(SettingOf(cell.World), cell.Moved is { } m ? policy.With(m.Lever, m.Value) : policy, seed);
    }

    private Setting SettingOf(string world)
    {
        if (_settings.TryGetValue(world, out var known))
        {
            return known;
        }

        var other = claim.Worlds.FirstOrDefault(w => w.Id == world) ?? new ClaimWorld();
        return _settings[world] = new Setting
        {
            Centre = scale.Centre(other.Centre ?? claim.Centre),
            Beliefs = other.Beliefs.Aggregate(beliefs, (b, move) => b.With(move.Belief, move.Value)),
            Shocks = [.. claim.Shocks, .. other.Shocks],
            Weeks = scale.Weeks(claim),
            WarmUpWeeks = scale.WarmUpWeeks,
        };
    }
}
