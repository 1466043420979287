using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;

namespace CxSim.Orleans.Wire;

/// <summary>Writes replications as a plan that can travel.</summary>
internal static class PlanWriter
{
    /// <summary>The plan of some replications.</summary>
    /// <param name="replications">The replications.</param>
    /// <param name="engine">Which build of the model must run them.</param>
    /// <param name="keys">What runs are kept under.</param>
    /// <param name="blocks">Blocks into which each centre is cut; 0 keeps each run in one silo.</param>
    public static ClusterPlan Of(IReadOnlyList<Replication> replications, string engine, TrialKeys keys, int blocks)
    {
        var settings = new Shelf<Setting>();
        var policies = new Shelf<string>();
        Errand[] errands = [.. replications.Select(r => new Errand(
            settings.PlaceOf(r.Setting),
            r.Seed,
            [.. r.Policies.Select(p => policies.PlaceOf(WorldText.Of(p)))],
            [.. r.Policies.Select(p => RunKey.Of(keys, r.Setting, p, r.Seed))]))];
        return new(engine, [.. settings.Things.Select(WorldText.Of)], [.. policies.Things], errands, blocks);
    }

    private sealed class Shelf<T>
        where T : notnull
    {
        private readonly Dictionary<T, int> _places = [];

        public List<T> Things { get; } = [];

        public int PlaceOf(T thing)
        {
            if (!_places.TryGetValue(thing, out int place))
            {
                _places[thing] = place = Things.Count;
                Things.Add(thing);
            }

            return place;
        }
    }
}
