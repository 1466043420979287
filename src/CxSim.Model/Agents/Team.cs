using CxSim.Model.Centres;
using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Model.Queue;
using CxSim.Model.States;
using CxSim.Model.Time;

namespace CxSim.Model.Agents;

/// <summary>A team: agents that share queues. Within a day its queue is exact; slow states change at a week's end.</summary>
internal sealed partial class Team
{
    // Contacts and cases of one block stay in the cache from pass to pass.
    private const int AtOnce = 256;

    private readonly AgentLaws _laws;
    private readonly TeamPlan _plan;
    private readonly int[] _localWorkflow;
    private readonly QueueEngine _queue;
    private readonly Seats _seats;
    private readonly Rostering _rostering;
    private readonly DayBatch _batch = new();
    private readonly Batch<Case> _cases = new();
    private readonly Batch<Case> _carried = new();
    private readonly long[] _offered = new long[IntervalTally.Slots];
    private readonly Tally _tally = new();
    private readonly Tally _lastWeek = new();
    private readonly ArrivalOrder _order = new();
    private readonly ulong[] _attempts = new ulong[AtOnce];
    private readonly double[] _luck = new double[AtOnce];
    private readonly double[] _balks = new double[AtOnce];
    private Worked[] _worked = new Worked[64];
    private Hand[] _hands = [];
    private int[] _own = [];
    private long[] _arrivals = [];
    private ulong[] _keys = [];
    private double _pressure = 1;
    private long _extra;

    public Team(AgentLaws laws, WorkWeek week, int number)
    {
        _laws = laws;
        _plan = laws.Centre.Teams[number];
        _queue = new QueueEngine(Layouts.Of(laws, _plan, out _localWorkflow));
        _seats = new Seats(laws, number, _plan.Heads);
        _rostering = new Rostering(laws, week, _plan, _localWorkflow);
    }

    private Team(Team other)
    {
        _laws = other._laws;
        _plan = other._plan;
        _localWorkflow = other._localWorkflow;
        _queue = other._queue.Clone();
        _seats = other._seats.Clone();
        _rostering = other._rostering.Clone();
        other._offered.CopyTo(_offered, 0);
        _tally.Add(other._tally);
        _worked = (Worked[])other._worked.Clone();
        foreach (ref readonly var c in other._cases.Items)
        {
            _cases.Add() = c;
        }

        _hands = (Hand[])other._hands.Clone();
        _pressure = other._pressure;
        _extra = other._extra;
    }

    /// <summary>Agents in order of seat.</summary>
    public IEnumerable<Agent> Agents => _seats.Present;

    public Team Clone() => new(this);

    /// <summary>Works a day's cases and adds how each contact ended.</summary>
    public void Work(Day day, ReadOnlySpan<Case> cases, Batch<Encounter> encounters, IntervalTally intervals, LifeBook? book)
    {
        PutCarried();
        Enter(cases);
        long close = _rostering.CloseOf(day);
        _rostering.Roster(day, _seats, _tally);
        if (_worked.Length < _cases.Count)
        {
            Array.Resize(ref _worked, Slack.For(_cases.Count));
        }

        var handling = new TeamHandling(
            _laws, _batch, _cases.Array, _worked, _hands, _rostering.Pace(day, _pressure), close, day.Conditions);
        _queue.RunDay(_batch, _rostering.Today, close, ref handling);
        int first = encounters.Count;
        Score(day, encounters);
        TallyDay(day, intervals);
        if (book is not null && book.HasShiftsOf(day))
        {
            NoteShifts(day, book);
            NoteHandled(day, encounters.Items[first..], handling, book);
        }
    }

    /// <summary>Ends a week: pressure for the next one, strain, standards, quits.</summary>
    public TeamWeek Recover(Conditions conditions, int week, LifeBook? book)
    {
        double served = Math.Max(1, _tally[Count.Served]) * Clock.Second;
        double required = _tally[Count.Required] / served;
        double extra = (_extra + _tally[Count.Breather]) / served;
        double handle = (_tally[Count.Handle] + _tally[Count.Breather]) / served;
        double standard = (_laws.Centre.People.Standard * required * _laws.Command(conditions)) + extra;
        Press(required, extra);
        int quits = _seats.Recover(week, conditions, _tally, book);
        _lastWeek.TakeOver(_tally);
        Array.Clear(_offered);
        _extra = 0;
        return new TeamWeek(_lastWeek, _seats.Heads, quits, _lastWeek[Count.Offered], handle, standard);
    }

    /// <summary>Follows management's order for the week that begins.</summary>
    public void Follow(StaffOrder order, Conditions conditions, int week, LifeBook? book)
    {
        _seats.Release(order.Release, week, _tally, book);
        _seats.Start(order.Start, _tally);
        _tally.Add(Count.Agents, _seats.Heads);
        _tally.Add(Count.Paid, (long)(_seats.Heads * _plan.PaidHours * _plan.WorkDays * Clock.Hour));
        _rostering.Plan(_seats, conditions);
        Brief(conditions);
    }

    /// <summary>A hash of the team's state.</summary>
    public ulong Digest() => Draws.Of(_seats.Digest(), BitConverter.DoubleToUInt64Bits(_pressure));

    // What the week asks of each hand: states and conditions do not change within it.
    private void Brief(Conditions conditions)
    {
        _hands = _hands.Length < _seats.Count ? new Hand[_seats.Count] : _hands;
        double press = _laws.On(Beliefs.LinkPace) ? Kernel.Pow(_pressure, _laws[Beliefs.Alpha]) : 1;
        double aim = press * _laws.Command(conditions);
        double target = Math.Max(0, -conditions[Levers.Aht] / 100);
        double coached = _laws.CoachedSkill(conditions);
        for (int seat = 0; seat < _seats.Count; seat++)
        {
            if (_seats[seat] is { } agent)
            {
                double cynical = agent.Cynicism - _laws.Centre.People.Cynicism;
                _hands[seat] = new Hand
                {
                    Pace = agent.Pace,
                    Target = agent.Standard * aim,
                    Overwork = agent.Overwork,
                    Gaming = _laws.If(Beliefs.LinkGaming, Beliefs.Gaming) * target / 0.25 * agent.Cynicism,
                    Resolve = (_laws[Beliefs.ResolveSkill] * (agent.Learned + coached - 0.8))
                        - (_laws.If(Beliefs.LinkCynicismResolution, Beliefs.ResolveCynicism) * cynical),
                    Care = 1 - (_laws[Beliefs.CynicismCare]
                        * (_laws.On(Beliefs.LinkCynicismCare) ? agent.Cynicism : _laws.Centre.People.Cynicism)),
                };
            }
        }
    }

    // Q5: required over available agent-hours of the week, smoothed over four weeks, 1 under today.
    private void Press(double required, double extra)
    {
        double seconds = (_seats.MeanStandard * required) + extra;
        double hours = 0;
        foreach (long offered in _offered)
        {
            double load = offered * seconds / Clock.ToSeconds(Clock.HalfHour);
            hours += (load + (_plan.Beta * Math.Sqrt(load))) / 2;
        }

        double available = _tally[Count.Duty] / (double)Clock.Hour;
        double pressure = available > 0 ? hours / available / _laws.Centre.Reference.Pressure : _pressure;
        _pressure += (Math.Clamp(pressure, 0.25, 4) - _pressure) / 4;
        _tally.AddMicro(Count.Pressure, _pressure * _plan.Heads / _laws.Centre.Teams.Sum(t => t.Heads));
    }
}
