using CxSim.Orleans.Silos;

namespace CxSim.Orleans.Studies;

/// <summary>
/// Which replication goes to which silo: lowest place first, to the silo with the most room a lane, no more than twice its lanes.
/// </summary>
internal sealed class HandOut(int errands, ISiloRooms rooms, string engine, bool wholeCluster)
{
    private const int ALane = 2;

    private readonly SortedSet<int> _waiting = [.. Enumerable.Range(0, errands)];
    private readonly Dictionary<int, SiloAddress> _held = [];

    /// <summary>Replications handed out and not yet back.</summary>
    public IReadOnlyCollection<int> InFlight => _held.Keys;

    /// <summary>Whether no silo of the right build is there.</summary>
    public bool NobodyThere { get; private set; }

    /// <summary>The next replication and its silo, or null when there is none or no room.</summary>
    public (int Errand, SiloAddress Silo)? Next()
    {
        var there = rooms.Of(engine);
        NobodyThere = there.Count == 0;
        if (_waiting.Count == 0 || NobodyThere)
        {
            return null;
        }

        var held = _held.Values.CountBy(s => s).ToDictionary();
        var (silo, most) = there
            .Select(s => (s.Silo, Most: wholeCluster ? 1 : ALane * s.Lanes))
            .MinBy(s => (double)held.GetValueOrDefault(s.Silo) / s.Most);
        if (held.GetValueOrDefault(silo) >= most)
        {
            return null;
        }

        int errand = _waiting.Min;
        _waiting.Remove(errand);
        _held.Add(errand, silo);
        return (errand, silo);
    }

    /// <summary>A replication is back from its silo, done or not.</summary>
    public void Back(int errand, bool done)
    {
        _held.Remove(errand);
        if (!done)
        {
            _waiting.Add(errand);
        }
    }
}
