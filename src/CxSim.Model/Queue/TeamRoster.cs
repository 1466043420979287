using CxSim.Model.Time;

namespace CxSim.Model.Queue;

/// <summary>
/// Who is on duty when on one day. An agent is a seat: its number means the same agent on the next day, and an agent who is
/// away is listed with no duty. Breaks, lunches and coaching are gaps between duty segments.
/// </summary>
public sealed class TeamRoster
{
    private int[] _group = new int[16];
    private int[] _segmentAgent = new int[64];
    private long[] _from = new long[64];
    private long[] _to = new long[64];

    /// <summary>Number of agents.</summary>
    public int Agents { get; private set; }

    /// <summary>Number of duty segments.</summary>
    public int Segments { get; private set; }

    /// <summary>Forgets everybody, keeps the memory.</summary>
    public void Clear()
    {
        Agents = 0;
        Segments = 0;
    }

    /// <summary>Adds the next agent and returns its number.</summary>
    /// <param name="group">Index of the agent's skill group.</param>
    public int AddAgent(int group)
    {
        if (Agents == _group.Length)
        {
            Array.Resize(ref _group, 2 * Agents);
        }

        _group[Agents] = group;
        return Agents++;
    }

    /// <summary>
    /// Adds a duty segment [from, to) to the agent added last, in microseconds of the day; one agent's segments in order.
    /// </summary>
    /// <exception cref="ArgumentException">The segment is empty, leaves the day, or starts before the agent's last one ended.</exception>
    public void AddDuty(long fromMicros, long toMicros)
    {
        int agent = Agents - 1;
        bool overlaps = Segments > 0 && _segmentAgent[Segments - 1] == agent && fromMicros < _to[Segments - 1];
        if (agent < 0 || fromMicros < 0 || toMicros > Clock.Day || fromMicros >= toMicros || overlaps)
        {
            throw new ArgumentException($"duty [{fromMicros}, {toMicros}) of agent {agent} is empty, outside the day or out of order");
        }

        if (Segments == _from.Length)
        {
            Array.Resize(ref _segmentAgent, 2 * Segments);
            Array.Resize(ref _from, 2 * Segments);
            Array.Resize(ref _to, 2 * Segments);
        }

        _segmentAgent[Segments] = agent;
        _from[Segments] = fromMicros;
        _to[Segments] = toMicros;
        Segments++;
    }

    /// <summary>Skill group of an agent.</summary>
    public int GroupOf(int agent) => _group[agent];

    /// <summary>Agent, start and end of a duty segment.</summary>
    public (int Agent, long FromMicros, long ToMicros) Segment(int segment) =>
        (_segmentAgent[segment], _from[segment], _to[segment]);
}
