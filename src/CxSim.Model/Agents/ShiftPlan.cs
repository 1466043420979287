using CxSim.Model.Centres;
using CxSim.Model.States;
using CxSim.Model.Time;

namespace CxSim.Model.Agents;

/// <summary>A stretch of duty, microseconds of the day.</summary>
internal readonly record struct Duty(long From, long To);

/// <summary>
/// Who works when: each seat gets its days and, on each, the shift that covers most of what is still wanting; its breaks,
/// meetings and coaching go where most hands are already there. Keeps its memory from week to week.
/// </summary>
internal sealed class ShiftPlan
{
    private const int EdgeSlots = 2;
    private readonly DayProfile?[] _profiles;
    private readonly TeamPlan _team;
    private readonly double[][] _need;
    private readonly double[][] _left;
    private readonly double[] _wanting = new double[Clock.DaysAWeek];
    private readonly double[] _away = new double[Clock.HalfHoursADay];
    private readonly int _openDays;
    private readonly double _wanted;
    private Duty[] _duties = new Duty[64];
    private int[] _ends = [];
    private int _used;
    private int _seats = -1;
    private double _shrinkage;

    /// <summary>An empty plan.</summary>
    /// <param name="week">The centre's week.</param>
    /// <param name="team">The team.</param>
    /// <param name="need">Agents wanted, by weekday and half hour; only the shape counts.</param>
    public ShiftPlan(WorkWeek week, TeamPlan team, double[][] need)
    {
        _profiles = [.. Enumerable.Range(0, Clock.DaysAWeek).Select(week.ProfileOf)];
        _openDays = _profiles.Count(p => p is not null);
        _team = team;
        _need = need;
        _left = [.. need.Select(d => new double[d.Length])];
        _wanted = need.Sum(d => d.Sum());
    }

    private ShiftPlan(ShiftPlan other)
    {
        _profiles = other._profiles;
        _openDays = other._openDays;
        _team = other._team;
        _need = other._need;
        _left = [.. other._left.Select(d => new double[d.Length])];
        _wanted = other._wanted;
        _duties = (Duty[])other._duties.Clone();
        _ends = (int[])other._ends.Clone();
        _used = other._used;
        _seats = other._seats;
        _shrinkage = other._shrinkage;
    }

    /// <summary>A deep copy.</summary>
    public ShiftPlan Clone() => new(this);

    /// <summary>Passes the state on.</summary>
    public void Pass(StateStream state)
    {
        state.Pass(ref _duties, _duties.Length);
        state.Pass(ref _ends, _ends.Length);
        state.Pass(ref _used);
        state.Pass(ref _seats);
        state.Pass(ref _shrinkage);
    }

    /// <summary>Plans a week, unless it is as the last one was.</summary>
    /// <param name="seats">Number of seats.</param>
    /// <param name="shrinkage">Share of paid time off duty, absence apart.</param>
    public void Plan(int seats, double shrinkage)
    {
        if (seats == _seats && shrinkage == _shrinkage)
        {
            return;
        }

        (_seats, _shrinkage) = (seats, shrinkage);
        _used = 0;
        _ends = _ends.Length < seats * Clock.DaysAWeek ? new int[2 * seats * Clock.DaysAWeek] : _ends;
        double there = seats * Math.Min(_team.WorkDays, _openDays) * _team.PaidHours * 2 * (1 - shrinkage);
        for (int d = 0; d < Clock.DaysAWeek; d++)
        {
            for (int h = 0; h < _need[d].Length; h++)
            {
                _left[d][h] = _need[d][h] * there / Math.Max(_wanted, 1e-9);
            }
        }

        for (int seat = 0; seat < seats; seat++)
        {
            PlanSeat(seat);
        }
    }

    /// <summary>The duty of a seat on a weekday, in order; empty on a day off.</summary>
    public ReadOnlySpan<Duty> Of(int seat, int weekday)
    {
        int place = (seat * Clock.DaysAWeek) + weekday;
        return _duties.AsSpan((place == 0 ? 0 : _ends[place - 1]).._ends[place]);
    }

    private void PlanSeat(int seat)
    {
        int worked = DaysOf();
        for (int day = 0; day < Clock.DaysAWeek; day++)
        {
            if ((worked & (1 << day)) != 0)
            {
                var profile = _profiles[day]!;
                int slots = (int)Math.Min(_team.PaidHours * 2, (profile.Close - profile.Open) * 2);
                int start = BestStart(profile, _left[day], slots);
                Break(start, slots, _shrinkage * slots, seat, _left[day]);
            }

            _ends[(seat * Clock.DaysAWeek) + day] = _used;
        }
    }

    // The open days on which most is wanting, as bits; of equal ones the earlier.
    private int DaysOf()
    {
        for (int d = 0; d < Clock.DaysAWeek; d++)
        {
            _wanting[d] = _profiles[d] is null ? double.NegativeInfinity : Sum(_left[d]);
        }

        int days = 0;
        for (int n = Math.Min(_team.WorkDays, _openDays); n > 0; n--)
        {
            int most = 0;
            for (int d = 1; d < Clock.DaysAWeek; d++)
            {
                most = _wanting[d] > _wanting[most] ? d : most;
            }

            days |= 1 << most;
            _wanting[most] = double.NegativeInfinity;
        }

        return days;
    }

    private static int BestStart(DayProfile profile, double[] left, int slots)
    {
        int best = (int)(profile.Open * 2);
        int last = (int)(profile.Close * 2) - slots;
        double most = double.NegativeInfinity;
        for (int s = best; s <= last; s++)
        {
            double gain = Sum(left.AsSpan(s, slots));
            if (gain > most + 1e-9)
            {
                (best, most) = (s, gain);
            }
        }

        for (int h = best; h < best + slots; h++)
        {
            left[h] -= 1;
        }

        return best;
    }

    // Takes the time off duty out of a shift, half hour by half hour, the last piece shorter.
    private void Break(int start, int slots, double off, int seat, double[] left)
    {
        var away = _away.AsSpan(0, slots);
        away.Clear();
        while (off > 1e-9)
        {
            double piece = Math.Min(1, off);
            int slot = MostHands(start, away, seat, left);
            away[slot] = piece;
            left[start + slot] += piece;
            off -= piece;
        }

        int first = _used;
        for (int s = 0; s < slots; s++)
        {
            long from = (start + s) * Clock.HalfHour;
            long to = from + (long)((1 - away[s]) * Clock.HalfHour);
            if (to > from)
            {
                Add(new Duty(from, to), first);
            }
        }
    }

    // A duty that goes on where the last one of the day ends makes it longer.
    private void Add(Duty duty, int first)
    {
        if (_used > first && _duties[_used - 1].To == duty.From)
        {
            _duties[_used - 1] = new Duty(_duties[_used - 1].From, duty.To);
            return;
        }

        if (_used == _duties.Length)
        {
            Array.Resize(ref _duties, 2 * _used);
        }

        _duties[_used++] = duty;
    }

    private static int MostHands(int start, ReadOnlySpan<double> away, int seat, double[] left)
    {
        int inner = Math.Max(1, away.Length - (2 * EdgeSlots));
        int best = -1;
        for (int i = 0; i < inner; i++)
        {
            int slot = (Math.Min(EdgeSlots, away.Length - 1) + ((i + seat) % inner)) % away.Length;
            if (away[slot] == 0 && (best < 0 || left[start + slot] < left[start + best] - 1e-9))
            {
                best = slot;
            }
        }

        return best >= 0 ? best : away.IndexOf(0.0);
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value;
        }

        return sum;
    }
}
