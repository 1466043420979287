using CxSim.Model.Time;

namespace CxSim.Model.Queue;

/// <content>The state, and how a day begins, is counted and ends.</content>
public sealed partial class QueueEngine
{
    private readonly TeamLayout _layout;
    private readonly Chains _queues;
    private readonly Chains _idle;
    private readonly EventHeap _deadlines = new();
    private readonly EventHeap _redials = new();
    private readonly DutyEvents _dutyStarts = new();
    private readonly DutyEvents _dutyEnds = new();
    private readonly int[] _segmentsAhead;
    private Tournament _services = new();
    private ChatDesks _desks;
    private Seat[] _seats = [];
    private long[] _sortKeys = [];
    private CarriedContact[] _carried = [];
    private int _carriedCount;
    private DayBatch _batch = new(1);
    private long _horizon;
    private long _closeMicros;
    private long _nextClosing;
    private long _nextArrival;
    private long _countedTo;
    private long _waiting;
    private int _cursor;
    private int _fresh;

    /// <summary>An empty queue before its first day.</summary>
    public QueueEngine(TeamLayout layout)
    {
        _layout = layout;
        Tallies = new DayTallies(layout.SliceMicros);
        _queues = new Chains(layout.Workflows * layout.Priorities);
        _idle = new Chains(layout.Lists);
        _desks = new ChatDesks(layout.MaxSlots);
        _segmentsAhead = new int[layout.Groups.Count];
    }

    /// <summary>Tallies of the last day.</summary>
    public DayTallies Tallies { get; }

    /// <summary>Agents of the last day; seats carried along from larger rosters included.</summary>
    public int Agents => _seats.Length;

    /// <summary>Contacts that the next batch begins with.</summary>
    public int CarriedCount => _carriedCount;

    /// <summary>The last day's totals of one agent.</summary>
    public AgentDay AgentDay(int agent)
    {
        ref Seat seat = ref _seats[agent];
        return new AgentDay(seat.Contacts, seat.BusyMicros, seat.BreatherMicros, seat.StaffedMicros);
    }

    /// <summary>
    /// Puts the contacts carried over from the day before at the head of an empty batch: those waiting (arrival below 0), those
    /// in a chat (they have an agent already) and redials due. Call it before adding the day's own contacts.
    /// </summary>
    /// <exception cref="InvalidOperationException">The batch is not empty.</exception>
    public void PutCarried(DayBatch batch)
    {
        if (batch.Count > 0)
        {
            throw new InvalidOperationException("carried contacts come first in a batch");
        }

        for (int i = 0; i < _carriedCount; i++)
        {
            CarriedContact c = _carried[i];
            batch.Add(c.Arrival, c.Key, c.Issue, c.Workflow, c.Priority, c.Patience, c.Balks);
            batch.AttemptToday[i] = c.Attempt;
            if (c.Agent >= 0)
            {
                batch.Agent[i] = c.Agent;
                batch.StartMicros[i] = c.Start;
                batch.WaitMicros[i] = c.Start - c.Arrival;
                batch.Outcome[i] = Outcome.Served;
            }
        }

        batch.CarriedIn = _carriedCount;
    }

    /// <summary>A deep copy, to be taken between days: a world forks into policies.</summary>
    public QueueEngine Clone()
    {
        QueueEngine copy = new(_layout)
        {
            _services = _services.Clone(),
            _desks = _desks.Clone(),
            _seats = (Seat[])_seats.Clone(),
            _sortKeys = (long[])_sortKeys.Clone(),
            _carried = (CarriedContact[])_carried.Clone(),
            _carriedCount = _carriedCount,
        };
        copy.Tallies.Add(Tallies);
        return copy;
    }

    private double[] PaceOf(int agent) => _layout.Pace[_seats[agent].Group];

    private void BeginDay(DayBatch batch, TeamRoster roster, long closeMicros)
    {
        bool carries = closeMicros == NeverCloses;
        if (!carries)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(closeMicros);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(closeMicros, Clock.Day);
        }

        CheckBatch(batch);
        _batch = batch;
        _horizon = carries ? Clock.Day : Tournament.Never;
        _closeMicros = closeMicros;
        _nextClosing = closeMicros;
        _countedTo = 0;
        _waiting = 0;
        Tallies.Clear();
        BeginAgents(roster);

        _queues.Reset(batch.Key.Length);
        _deadlines.Clear();
        _redials.Clear();
        for (int i = 0; i < batch.CarriedIn; i++)
        {
            BeginCarried(i);
        }

        Tallies.CarriedIn = _waiting;
        _carriedCount = 0;
        _cursor = batch.CarriedIn;
        _fresh = batch.Count;
        _nextArrival = _cursor < _fresh ? batch.ArrivalMicros[_cursor] : long.MaxValue;
    }

    private void CheckBatch(DayBatch batch)
    {
        if (batch.CarriedIn != _carriedCount)
        {
            throw new InvalidOperationException($"{_carriedCount} contacts were carried over, the batch holds {batch.CarriedIn}");
        }

        batch.CheckOrder();
        for (int i = batch.CarriedIn; i < batch.Count; i++)
        {
            bool known = (uint)batch.Workflow[i] < (uint)_layout.Workflows && batch.Priority[i] < _layout.Priorities;
            if (!known || (ulong)batch.ArrivalMicros[i] >= Clock.Day)
            {
                throw new InvalidOperationException($"contact {i}: workflow, priority or arrival is out of range");
            }
        }
    }

    private void BeginAgents(TeamRoster roster)
    {
        if (_seats.Length < roster.Agents)
        {
            int known = _seats.Length;
            Array.Resize(ref _seats, roster.Agents);
            Array.Resize(ref _sortKeys, roster.Agents);
            _seats.AsSpan(known).Fill(Seat.Empty);
        }

        _desks.Reserve(_seats.Length);
        _services.Reserve(_seats.Length);
        _idle.Reset(_seats.Length);
        Array.Clear(_segmentsAhead);
        for (int agent = 0; agent < _seats.Length; agent++)
        {
            ref Seat seat = ref _seats[agent];
            seat.Group = agent < roster.Agents ? roster.GroupOf(agent) : seat.Group;
            seat.Contacts = 0;
            seat.BusyMicros = 0;
            seat.BreatherMicros = 0;
            seat.StaffedMicros = 0;
            if (seat.OnCall)
            {
                SpreadCall(ref seat, 0);
            }
            else if (seat.BlockedUntil > 0)
            {
                seat.BreatherMicros += Tallies.Spread(Tallies.BreatherMicros, 0, seat.BlockedUntil, _horizon);
            }
        }

        _dutyStarts.Clear();
        _dutyEnds.Clear();
        for (int i = 0; i < roster.Segments; i++)
        {
            (int agent, long from, long to) = roster.Segment(i);
            _dutyStarts.Add(from, agent);
            _dutyEnds.Add(to, agent);
            _segmentsAhead[_seats[agent].Group]++;
        }

        _dutyStarts.Sort();
        _dutyEnds.Sort();
    }

    private void BeginCarried(int contact)
    {
        int agent = _batch.Agent[contact];
        if (agent >= 0)
        {
            _desks.Renumber(agent, _carried[contact].Slot, contact);
        }
        else if (_batch.ArrivalMicros[contact] < 0)
        {
            Join(contact, 0);
        }
        else
        {
            _redials.Push(_batch.ArrivalMicros[contact], DayBatch.Tie(_batch.Key[contact]), contact);
        }
    }

    /// <summary>Counts a call and its breather from the given time on, as far as they fall into the day.</summary>
    private void SpreadCall(ref Seat seat, long from)
    {
        long callEnd = Math.Max(from, seat.CallEnd);
        seat.BusyMicros += Tallies.Spread(Tallies.HandleMicros, from, callEnd, _horizon);
        if (seat.NextEvent > callEnd)
        {
            seat.BreatherMicros += Tallies.Spread(Tallies.BreatherMicros, callEnd, seat.NextEvent, _horizon);
        }
    }

    private void TallyServed(int contact, long wait)
    {
        int slice = Tallies.Slice(_batch.ArrivalMicros[contact]);
        Tallies.Served[slice]++;
        Tallies.WaitServedMicros[slice] += wait;
        Tallies.WaitAllMicros[slice] += wait;
        Tallies.AnsweredInTime[slice] += wait <= _layout.AnswerWithinMicros ? 1 : 0;
    }

    private void Lose(int contact, long now, Outcome outcome)
    {
        long arrival = _batch.ArrivalMicros[contact];
        int slice = Tallies.Slice(arrival);
        _batch.Outcome[contact] = outcome;
        _batch.WaitMicros[contact] = now - arrival;
        Tallies.WaitAllMicros[slice] += now - arrival;
        long[] lost = outcome switch
        {
            Outcome.Abandoned => Tallies.Abandoned,
            Outcome.Balked => Tallies.Balked,
            _ => Tallies.TurnedAway,
        };
        lost[slice]++;
    }
}
