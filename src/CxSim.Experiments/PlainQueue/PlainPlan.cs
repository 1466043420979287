using CxSim.Model.Chance;
using CxSim.Model.Queue;
using CxSim.Model.Time;

namespace CxSim.Experiments.PlainQueue;

/// <summary>A centre worked out for running: layout, rosters and rates of each day of the cycle. Read-only, shared by all seeds.</summary>
internal sealed class PlainPlan
{
    private const int MinutesADay = 1440;
    private const long Minute = 60 * Clock.Second;
    private const int Priorities = 10;

    private readonly int[] _periodOfMinute;
    private readonly QuantileTable? _dayFactor;

    public PlainPlan(PlainQueueCentre centre)
    {
        centre.Check();
        Centre = centre;
        CloseMicros = centre.ClosesAtSeconds is double closes ? Clock.FromSeconds(closes) : QueueEngine.NeverCloses;
        _periodOfMinute = PeriodOfMinute(centre);
        Layout = new TeamLayout([.. centre.Workflows.Select(workflow => workflow.Chat)], [.. centre.Groups.Select(Group)], Priorities)
        {
            AnswerWithinMicros = Clock.FromSeconds(centre.TargetSeconds),
            SliceMicros = Slice(centre),
        };
        Rosters = [.. Enumerable.Range(0, centre.CycleDays).Select(Roster)];
        Stretches = [.. Enumerable.Range(0, centre.CycleDays).Select(day => StretchesOf(day).ToArray())];
        if (centre.DayFactorCv > 0.0)
        {
            double variance = centre.DayFactorCv * centre.DayFactorCv;
            _dayFactor = QuantileTable.Gamma(1.0 / variance, variance);
        }
    }

    public PlainQueueCentre Centre { get; }

    public TeamLayout Layout { get; }

    public long CloseMicros { get; }

    /// <summary>One roster for each day of the cycle.</summary>
    public TeamRoster[] Rosters { get; }

    /// <summary>For each day of the cycle the periods that touch it, cut to it.</summary>
    public Stretch[][] Stretches { get; }

    /// <summary>The period of a moment of a day of the cycle, which may lie on a neighbouring day; −1 outside all periods.</summary>
    public int PeriodAt(int day, long micros)
    {
        long cycle = _periodOfMinute.Length;
        long minute = ((long)day * MinutesADay) + (long)Math.Floor(micros / (double)Minute);
        return _periodOfMinute[((minute % cycle) + cycle) % cycle];
    }

    /// <summary>The first moment at or after a given one that lies in a period, in microseconds since the first day began.</summary>
    public long NextOpen(long micros)
    {
        long minute = micros / Minute;
        int day = (int)(minute / MinutesADay % Centre.CycleDays);
        if (PeriodAt(day, micros % Clock.Day) >= 0)
        {
            return micros;
        }

        do
        {
            minute++;
        }
        while (_periodOfMinute[minute % _periodOfMinute.Length] < 0);
        return minute * Minute;
    }

    /// <summary>The factor on all rates of a day.</summary>
    public double DayFactor(ulong seed, long day) =>
        _dayFactor?.Quantile(Draws.Uniform(Draws.Stream(seed, Purpose.Day), (ulong)day)) ?? 1.0;

    private static int[] PeriodOfMinute(PlainQueueCentre centre)
    {
        int[] periods = new int[centre.CycleDays * MinutesADay];
        Array.Fill(periods, -1);
        for (int p = 0; p < centre.Periods.Count; p++)
        {
            int from = (int)(centre.Periods[p].FromSeconds / 60.0);
            int to = (int)(centre.Periods[p].ToSeconds / 60.0);
            periods.AsSpan(from, to - from).Fill(p);
        }

        return periods;
    }

    private static SkillGroup Group(PlainGroup group) => new()
    {
        Ranks = [.. group.Ranks.Select(rank => rank is int served ? (byte)served : SkillGroup.NotServed)],
        Slots = group.ChatStretch.Count,
        Pace = [.. group.ChatStretch.Select(stretch => 1.0 / stretch)],
    };

    /// <summary>The longest slice of the day of which all periods are whole multiples.</summary>
    private static long Slice(PlainQueueCentre centre)
    {
        long slice = MinutesADay;
        foreach (PlainPeriod period in centre.Periods)
        {
            slice = Gcd(slice, (long)(period.FromSeconds / 60.0));
            slice = Gcd(slice, (long)(period.ToSeconds / 60.0));
        }

        return slice * Minute;
    }

    private static long Gcd(long a, long b) => b == 0 ? a : Gcd(b, a % b);

    private IEnumerable<Stretch> StretchesOf(int day)
    {
        long start = day * Clock.Day;
        for (int p = 0; p < Centre.Periods.Count; p++)
        {
            long from = Math.Max(0, Clock.FromSeconds(Centre.Periods[p].FromSeconds) - start);
            long to = Math.Min(Clock.Day, Clock.FromSeconds(Centre.Periods[p].ToSeconds) - start);
            if (from < to)
            {
                yield return new Stretch(p, from, to);
            }
        }
    }

    /// <summary>Seats of a group are filled from the first; a seat stays on duty over periods that follow each other.</summary>
    private TeamRoster Roster(int day)
    {
        TeamRoster roster = new();
        Stretch[] stretches = [.. StretchesOf(day)];
        for (int g = 0; g < Centre.Groups.Count; g++)
        {
            int seats = Centre.Periods.Max(period => period.Staff[g]);
            for (int seat = 0; seat < seats; seat++)
            {
                roster.AddAgent(g);
                long from = -1;
                long to = -1;
                foreach (Stretch stretch in stretches.Where(stretch => seat < Centre.Periods[stretch.Period].Staff[g]))
                {
                    if (stretch.FromMicros != to)
                    {
                        Close(roster, from, to);
                        from = stretch.FromMicros;
                    }

                    to = stretch.ToMicros;
                }

                Close(roster, from, to);
            }
        }

        return roster;
    }

    private static void Close(TeamRoster roster, long from, long to)
    {
        if (from >= 0)
        {
            roster.AddDuty(from, to);
        }
    }

    /// <summary>The part of a period that lies in a day.</summary>
    internal readonly record struct Stretch(int Period, long FromMicros, long ToMicros);
}
