using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.States;

namespace CxSim.Model.Agents;

/// <summary>The seats of a team and who sits in them. A seat is never removed, so that its occupants keep their names.</summary>
internal sealed class Seats
{
    private readonly AgentLaws _laws;
    private readonly ulong _team;
    private readonly List<Agent?> _agents = [];
    private readonly List<int> _occupants = [];

    public Seats(AgentLaws laws, int team, int heads)
    {
        _laws = laws;
        Team = team;
        _team = Draws.Of(laws.AgentStream, (ulong)team);
        for (int seat = 0; seat < heads; seat++)
        {
            ulong key = NextKey(AddSeat());
            double tenure = laws.Centre.People.TenureYears * 52 * Draws.Exponential(key, WorkLuck.Tenure);
            _agents[seat] = new Agent(laws, key, tenure, laws.Centre.People.Standard);
        }
    }

    private Seats(Seats other)
    {
        _laws = other._laws;
        Team = other.Team;
        _team = other._team;
        _agents = [.. other._agents.Select(a => a?.Clone())];
        _occupants = [.. other._occupants];
    }

    /// <summary>The team's index in the centre.</summary>
    public int Team { get; }

    /// <summary>Seats, vacant ones included.</summary>
    public int Count => _agents.Count;

    /// <summary>Agents on the payroll.</summary>
    public int Heads => _agents.Count(a => a is not null);

    /// <summary>Agents in order of seat.</summary>
    public IEnumerable<Agent> Present => _agents.Where(a => a is not null)!;

    /// <summary>Mean inner standard.</summary>
    public double MeanStandard => Heads > 0 ? Present.Sum(a => a.Standard) / Heads : _laws.Centre.People.Standard;

    /// <summary>Who sits in a seat, or null.</summary>
    public Agent? this[int seat] => _agents[seat];

    public Seats Clone() => new(this);

    /// <summary>Passes the state on.</summary>
    public void Pass(StateStream state)
    {
        int[] occupants = state.Passed<int>(_occupants);
        ulong[] keys = state.Passed<ulong>(Present.Select(a => a.Key));
        bool[] taken = state.Passed<bool>(_agents.Select(a => a is not null));
        if (state.Loads)
        {
            _occupants.Clear();
            _occupants.AddRange(occupants);
            _agents.Clear();
            int next = 0;
            _agents.AddRange(taken.Select(t => t ? new Agent(_laws, keys[next++], 0, 0) : null));
        }

        foreach (var agent in Present)
        {
            agent.Pass(state);
        }
    }

    /// <summary>Ends a week for everybody; those who quit leave their seats. Returns how many did.</summary>
    public int Recover(int week, Conditions conditions, Tally tally, LifeBook? book)
    {
        double conflict = AgentLaws.Conflict(conditions);
        int quits = 0;
        for (int seat = 0; seat < _agents.Count; seat++)
        {
            if (_agents[seat] is { } agent)
            {
                agent.Recover(week, conditions);
                agent.Count(tally, conflict);
                book?.Note(agent.Read(Team, seat, week - 1));
                if (agent.Quits(week))
                {
                    _agents[seat] = null;
                    book?.Note(new AgentLeft(agent.Key, week - 1, Released: false));
                    quits++;
                }
            }
        }

        tally.Add(Measures.Count.Quits, quits);
        return quits;
    }

    /// <summary>Newcomers take the first vacant seats. They take on the standard they find.</summary>
    public void Start(int newcomers, Tally tally)
    {
        for (int i = 0; i < newcomers; i++)
        {
            int seat = _agents.IndexOf(null);
            seat = seat >= 0 ? seat : AddSeat();
            _agents[seat] = new Agent(_laws, NextKey(seat), 0, MeanStandard);
        }

        tally.Add(Measures.Count.Hired, newcomers);
    }

    /// <summary>Releases some agents by lot.</summary>
    public void Release(int number, int week, Tally tally, LifeBook? book)
    {
        var gone = Enumerable.Range(0, _agents.Count)
            .Where(s => _agents[s] is not null)
            .OrderBy(s => _agents[s]!.Lot(week)).ThenBy(s => s)
            .Take(number);
        foreach (int seat in gone.ToList())
        {
            book?.Note(new AgentLeft(_agents[seat]!.Key, week - 1, Released: true));
            _agents[seat] = null;
            tally.Add(Measures.Count.Released, 1);
        }
    }

    /// <summary>A hash of everybody's state, in order of seat.</summary>
    public ulong Digest()
    {
        ulong hash = _team;
        for (int seat = 0; seat < _agents.Count; seat++)
        {
            hash = Draws.Of(hash, _agents[seat]?.Digest() ?? (ulong)_occupants[seat]);
        }

        return hash;
    }

    private int AddSeat()
    {
        _agents.Add(null);
        _occupants.Add(0);
        return _agents.Count - 1;
    }

    private ulong NextKey(int seat) => Draws.Of(Draws.Of(_team, (ulong)seat), (ulong)_occupants[seat]++);
}
