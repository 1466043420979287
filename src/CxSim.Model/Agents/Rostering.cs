using CxSim.Model.Centres;
using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Model.Queue;
using CxSim.Model.States;
using CxSim.Model.Time;

namespace CxSim.Model.Agents;

/// <summary>Who of a team is on duty when: shifts by the week, absence by the day.</summary>
internal sealed class Rostering
{
    private readonly AgentLaws _laws;
    private readonly WorkWeek _week;
    private readonly TeamPlan _plan;
    private readonly double[] _groupEnds;
    private readonly double[][] _need;
    private readonly double[] _pace = new double[Clock.HalfHoursADay];
    private readonly ShiftPlan _shifts;
    private int[] _row = [];

    public Rostering(AgentLaws laws, WorkWeek week, TeamPlan plan, int[] localWorkflow)
    {
        _laws = laws;
        _week = week;
        _plan = plan;
        _groupEnds = Layouts.GroupEnds(plan);
        double share = laws.Centre.Workflows.Where((_, w) => localWorkflow[w] >= 0).Sum(w => w.Share);
        _need = [.. Enumerable.Range(0, Clock.DaysAWeek).Select(d => Need(d, share))];
        _shifts = new ShiftPlan(week, plan, _need);
    }

    private Rostering(Rostering other)
    {
        _laws = other._laws;
        _week = other._week;
        _plan = other._plan;
        _groupEnds = other._groupEnds;
        _need = other._need;
        _shifts = other._shifts.Clone();
        _row = (int[])other._row.Clone();
    }

    /// <summary>The roster of the day at hand.</summary>
    public TeamRoster Today { get; } = new();

    public Rostering Clone() => new(this);

    /// <summary>Passes the state on.</summary>
    public void Pass(StateStream state)
    {
        state.Pass(ref _row, _row.Length);
        _shifts.Pass(state);
    }

    /// <summary>Plans the week's shifts for whoever is there.</summary>
    public void Plan(Seats seats, Conditions conditions)
    {
        int heads = 0;
        _row = _row.Length < seats.Count ? new int[2 * seats.Count] : _row;
        for (int seat = 0; seat < seats.Count; seat++)
        {
            _row[seat] = seats[seat] is null ? -1 : heads++;
        }

        _shifts.Plan(heads, _laws.Shrinkage(_plan, conditions));
    }

    /// <summary>Makes the day's roster: those who have a shift and are not absent.</summary>
    public void Roster(Day day, Seats seats, Tally tally)
    {
        Today.Clear();
        for (int seat = 0; seat < seats.Count; seat++)
        {
            Today.AddAgent(GroupOf(seat, seats.Count));
            var duties = PlannedFor(seat, day.Weekday);
            if (duties.Length == 0)
            {
                continue;
            }

            tally.Add(Count.RosteredDays, 1);
            if (seats[seat]!.Absent(day.Index, day.Conditions))
            {
                tally.Add(Count.AbsentDays, 1);
                continue;
            }

            foreach (var duty in duties)
            {
                Today.AddDuty(duty.From, duty.To);
            }
        }
    }

    /// <summary>The duty planned for a seat on a weekday, in order; empty on a day off.</summary>
    public ReadOnlySpan<Duty> PlannedFor(int seat, int weekday) => _row[seat] < 0 ? [] : _shifts.Of(_row[seat], weekday);

    /// <summary>When the day ends for the queue; never where the centre is open across midnight.</summary>
    public long CloseOf(Day day)
    {
        double close = day.Profile?.Close ?? 0;
        bool across = close >= 24 && _week.ProfileOf((day.Weekday + 1) % Clock.DaysAWeek) is { Open: 0 };
        return across ? QueueEngine.NeverCloses : (long)(close * Clock.Hour);
    }

    /// <summary>
    /// What the half hour does to the pace beside the week's pressure: nothing, unless that link is on; then its own load over
    /// its own staffing, relative to the day's, to the power α.
    /// </summary>
    public double[] Pace(Day day, double pressure)
    {
        Array.Fill(_pace, 1);
        if (_laws.On(Beliefs.LinkHalfHour) && pressure > 0 && day.IsOpen)
        {
            double[] staffed = Staffed();
            double scale = staffed.Sum() / _need[day.Weekday].Sum();
            for (int h = 0; h < _pace.Length; h++)
            {
                double ratio = staffed[h] > 0 ? _need[day.Weekday][h] * scale / staffed[h] : 1;
                _pace[h] = Kernel.Pow(Math.Clamp(ratio, 0.5, 2), _laws[Beliefs.Alpha]);
            }
        }

        return _pace;
    }

    private double[] Staffed()
    {
        double[] staffed = new double[Clock.HalfHoursADay];
        for (int s = 0; s < Today.Segments; s++)
        {
            var (_, from, to) = Today.Segment(s);
            for (int h = (int)(from / Clock.HalfHour); h < staffed.Length && h * Clock.HalfHour < to; h++)
            {
                long covered = Math.Min(to, (h + 1) * Clock.HalfHour) - Math.Max(from, h * Clock.HalfHour);
                staffed[h] += covered / (double)Clock.HalfHour;
            }
        }

        return staffed;
    }

    private int GroupOf(int seat, int seats)
    {
        double place = ((seat * 0.6180339887498949) + (0.5 / seats)) % 1.0;
        int group = 0;
        while (group < _groupEnds.Length - 1 && place >= _groupEnds[group])
        {
            group++;
        }

        return group;
    }

    // Agents wanted by half hour: the centre's own coverage, or the workload by square-root staffing.
    private double[] Need(int weekday, double share)
    {
        double[] need = new double[Clock.HalfHoursADay];
        if (_week.ProfileOf(weekday) is not { } profile)
        {
            return need;
        }

        if (profile.Coverage.Count > 0)
        {
            profile.Coverage.ToArray().CopyTo(need, 0);
            return need;
        }

        var demand = _laws.Centre.Demand;
        var handling = _laws.Centre.Handling;
        double contacts = demand.Customers * demand.ContactsPerYear / 52 * _week.ShareOfWeek(weekday) * share / RepeatShare;
        double seconds = (handling.QuickSeconds * (1 + handling.Friction)) + handling.SlowSeconds;
        double volume = profile.HalfHours.Sum();
        for (int h = 0; h < need.Length; h++)
        {
            double load = contacts * profile.HalfHours[h] / volume * seconds / Clock.ToSeconds(Clock.HalfHour);
            need[h] = load + (_plan.Beta * Math.Sqrt(load));
        }

        return need;
    }

    // Fresh contacts over all contacts, roughly: only the shape of the need matters.
    private const double RepeatShare = 0.75;
}
