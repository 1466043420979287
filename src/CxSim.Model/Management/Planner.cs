using CxSim.Model.Centres;
using CxSim.Model.Chance;
using CxSim.Model.Policies;
using CxSim.Model.States;
using CxSim.Model.Time;

namespace CxSim.Model.Management;

/// <summary>
/// Plans one team's heads from measured volume and handle time, with the delays of planning, hiring and training (M1).
/// Whether the plan believes what it measures or the standard decides how far standards erode.
/// </summary>
internal sealed class Planner
{
    private const double Slack = 0.03;
    private const double ReleaseShare = 0.02;
    private const double QuitWeeks = 26;
    private readonly BeliefSet _beliefs;
    private readonly Centre _centre;
    private readonly WorkWeek _week;
    private readonly TeamPlan _team;
    private readonly Queue<int> _coming;
    private double _volume;
    private double _handle;
    private double _quits;
    private double _ordered;
    private double _released;

    public Planner(Centre centre, BeliefSet beliefs, WorkWeek week, TeamPlan team)
    {
        _centre = centre;
        _beliefs = beliefs;
        _week = week;
        _team = team;
        _quits = team.Heads * centre.Reference.Quit * 1.25;
        _coming = new Queue<int>(new int[Math.Max(1, (int)Math.Round(beliefs[Beliefs.HireWeeks]))]);
    }

    private Planner(Planner other)
    {
        _beliefs = other._beliefs;
        _centre = other._centre;
        _week = other._week;
        _team = other._team;
        _coming = new Queue<int>(other._coming);
        _volume = other._volume;
        _handle = other._handle;
        _quits = other._quits;
        _ordered = other._ordered;
        _released = other._released;
    }

    /// <summary>Heads the plan asks for.</summary>
    public double Planned { get; private set; }

    public Planner Clone() => new(this);

    /// <summary>Passes the state on.</summary>
    public void Pass(StateStream state)
    {
        int[] coming = state.Passed<int>(_coming);
        _coming.Clear();
        Array.ForEach(coming, _coming.Enqueue);
        state.Pass(ref _volume);
        state.Pass(ref _handle);
        state.Pass(ref _quits);
        state.Pass(ref _ordered);
        state.Pass(ref _released);
        Planned = state.Passed(Planned);
    }

    /// <summary>Takes in a week and says who starts and who must go.</summary>
    public StaffOrder Steer(TeamWeek week, Conditions conditions)
    {
        Learn(week);
        Planned = _centre.Reference.Plan * BareHeads(conditions, PlanSeconds(week)) * (1 + conditions.StaffAbovePlan);
        double lead = _coming.Count;
        double gap = Planned - week.Heads - _coming.Sum() + (lead * _quits);
        _ordered += Math.Max(0, _quits + (gap / _beliefs[Beliefs.FillWeeks]));
        int order = (int)_ordered;
        _ordered -= order;
        int start = _coming.Dequeue();
        _coming.Enqueue(order);
        return new StaffOrder(start, Surplus(week.Heads + start));
    }

    /// <summary>A hash of the state.</summary>
    public ulong Digest()
    {
        ulong hash = BitConverter.DoubleToUInt64Bits(Planned);
        foreach (double state in new[] { _volume, _handle, _quits, _ordered, _released })
        {
            hash = Draws.Of(hash, BitConverter.DoubleToUInt64Bits(state));
        }

        return _coming.Aggregate(hash, (h, n) => Draws.Of(h, (ulong)n));
    }

    private void Learn(TeamWeek week)
    {
        double speed = 1 / _beliefs[Beliefs.PlanWeeks];
        bool first = _volume == 0;
        _volume += (week.Offered - _volume) * (first ? 1 : speed);
        _handle += (week.HandleSeconds - _handle) * (first ? 1 : speed);
        _quits += (week.Quits - _quits) / QuitWeeks;
    }

    private double PlanSeconds(TeamWeek week)
    {
        double measured = _beliefs.On(Beliefs.LinkPlan) ? _beliefs[Beliefs.PlanMeasured] : 0;
        return (measured * _handle) + ((1 - measured) * week.StandardSeconds);
    }

    // R + β√R by half hour of the week, over what a head gives.
    private double BareHeads(Conditions conditions, double seconds)
    {
        double hours = 0;
        for (int weekday = 0; weekday < Clock.DaysAWeek; weekday++)
        {
            if (_week.ProfileOf(weekday) is { } profile)
            {
                double day = _volume * _week.ShareOfWeek(weekday) / profile.HalfHours.Sum();
                foreach (double weight in profile.HalfHours)
                {
                    double load = day * weight * seconds / Clock.ToSeconds(Clock.HalfHour);
                    hours += (load + (_team.Beta * Math.Sqrt(load))) / 2;
                }
            }
        }

        double coaching = (conditions[Levers.Coach] - Levers.Coach.Default) / 40;
        double present = (1 - Math.Clamp(_team.Shrinkage + coaching, 0, 0.9)) * (1 - _beliefs[Beliefs.AbsenceBase]);
        return hours / (_team.PaidHours * _team.WorkDays * present);
    }

    // Surplus goes by attrition and two in a hundred a week; a little slack is left alone, or noise would hire and fire.
    private int Surplus(int heads)
    {
        if (heads <= Planned * (1 + Slack) || heads <= 1)
        {
            _released = 0;
            return 0;
        }

        _released += Math.Min(ReleaseShare * heads, heads - Planned);
        int release = (int)_released;
        _released -= release;
        return release;
    }
}
