using CxSim.Model.Chance;
using CxSim.Model.Queue;
using CxSim.Model.Time;

namespace CxSim.Experiments.Calibration;

/// <summary>A day to simulate: its date, and how many calls it brings in opening hours.</summary>
/// <param name="Date">The date, which names its class of day and its luck.</param>
/// <param name="Volume">Expected calls.</param>
public readonly record struct ReplayDay(DateOnly Date, double Volume);

/// <summary>
/// Simulates days of a fitted centre with the exact queue: Poisson arrivals of the day's volume and its class's shape, fitted
/// patience, priorities and service, and a given plan of agents.
/// </summary>
public sealed class QueueReplay
{
    // Seats of the roster have the streams from 1 up.
    private const ulong FirstArrivalStream = 1_000_000;
    private const ulong AgentStream = 2_000_000;

    private readonly CentreFit _fit;
    private readonly IReadOnlyList<DayClass> _classes;
    private readonly Dictionary<DayOfWeek, int> _classOf;
    private readonly CallMaker _maker;
    private readonly TeamLayout _layout;

    /// <summary>Prepares a replay.</summary>
    /// <param name="fit">The fitted centre.</param>
    /// <param name="classes">Its classes of day.</param>
    public QueueReplay(CentreFit fit, IReadOnlyList<DayClass> classes)
    {
        _fit = fit;
        _classes = classes;
        _classOf = WaitTable.ClassOf(classes);
        _maker = new(fit);
        _layout = new([false], [new() { Ranks = [0] }], fit.Levels.Values.Max() + 1);
    }

    /// <summary>Days and volumes as a log has them: the calls of each day in working time and in the classes' opening hours.</summary>
    /// <param name="log">The log.</param>
    /// <param name="time">When the centre worked.</param>
    /// <param name="classes">The classes of day.</param>
    public static IReadOnlyList<ReplayDay> DaysOf(CallLog log, WorkingTime time, IReadOnlyList<DayClass> classes)
    {
        var classOf = WaitTable.ClassOf(classes);
        var days = new List<ReplayDay>();
        foreach (var day in log.Calls.Where(time.Counts).GroupBy(c => c.Date).Where(d => classOf.ContainsKey(d.Key.DayOfWeek)))
        {
            var shape = classes[classOf[day.Key.DayOfWeek]].Shape;
            double covered = Enumerable.Range(0, 48).Where(h => time.Counts(new Slot(day.Key, h))).Sum(h => shape[h]);
            days.Add(new(day.Key, covered == 0 ? 0 : day.Count(c => shape[c.HalfHour] > 0) / covered));
        }

        return days;
    }

    /// <summary>Simulates the days, several times over with fresh luck.</summary>
    /// <param name="days">The days.</param>
    /// <param name="plan">Who works when.</param>
    /// <param name="times">How often each day is simulated.</param>
    /// <param name="seed">The seed; the same gives the same callers.</param>
    /// <param name="counts">Which half hours of a day to count; null counts all.</param>
    public WaitTable Run(
        IReadOnlyList<ReplayDay> days, StaffPlan plan, int times, ulong seed, Func<Slot, bool>? counts = null)
    {
        var table = new WaitTable(_classes);
        var batch = new DayBatch();
        var roster = new TeamRoster();
        for (int time = 0; time < times; time++)
        {
            for (int d = 0; d < days.Count; d++)
            {
                var day = days[d];
                int dayClass = _classOf[day.Date.DayOfWeek];
                ulong luck = Draws.Of(Draws.Of(Draws.Stream(seed, Purpose.Day), (ulong)day.Date.DayNumber), (ulong)time);
                var types = Arrive(batch, day.Volume, dayClass, luck);
                FloorRoster.Fill(roster, plan, dayClass, luck);
                var engine = new QueueEngine(_layout);
                var handling = new Handling(_maker, batch, types, AgentEffects(roster.Agents, luck));
                engine.RunDay(batch, roster, (_classes[dayClass].Open.Last + 1) * Clock.HalfHour, ref handling);
                Count(table, batch, dayClass, h => counts?.Invoke(new(day.Date, h)) ?? true);
            }
        }

        return table;
    }

    private static void Count(WaitTable table, DayBatch batch, int dayClass, Func<int, bool> counts)
    {
        for (int i = 0; i < batch.Count; i++)
        {
            int halfHour = (int)(batch.ArrivalMicros[i] / Clock.HalfHour);
            if (counts(halfHour))
            {
                var ending = batch.Outcome[i] switch
                {
                    Outcome.Served => Ending.Served,
                    Outcome.Balked => Ending.Balked,
                    _ => Ending.Abandoned,
                };
                table.Add(dayClass, halfHour / 2, ending, Clock.ToSeconds(batch.WaitMicros[i]));
            }
        }
    }

    private int[] Arrive(DayBatch batch, double volume, int dayClass, ulong luck)
    {
        var types = new List<int>();
        var shape = _classes[dayClass].Shape;
        batch.Clear();
        for (int h = 0; h < shape.Count; h++)
        {
            double rate = volume * shape[h] / Clock.HalfHour;
            ulong stream = Draws.Of(luck, FirstArrivalStream + (ulong)h);
            ulong n = 0;
            for (double t = 0; rate > 0;)
            {
                t += Draws.Exponential(stream, n) / rate;
                if (t >= Clock.HalfHour)
                {
                    break;
                }

                var call = _maker.Make(Draws.Of(stream, ++n));
                long patience = (long)Math.Min(call.Patience * Clock.Second, Clock.Day);
                batch.Add((h * Clock.HalfHour) + (long)t, call.Key, batch.Count, 0, (byte)call.Level, patience, call.Balks);
                types.Add(call.Type);
            }
        }

        return [.. types];
    }

    private double[] AgentEffects(int agents, ulong luck) =>
        [.. Enumerable.Range(0, agents).Select(a => _fit.Services.AgentLogSd * Draws.Normal(Draws.Of(luck, AgentStream), (ulong)a))];

    private readonly struct Handling(CallMaker maker, DayBatch batch, int[] types, double[] agentLogs) : IHandling
    {
        public long WorkMicros(int contact, int agent) =>
            Clock.FromSeconds(maker.Service(batch.Key[contact], types[contact], agentLogs[agent]));

        public long BreatherMicros(int contact, int agent) => 0;

        public long RedialMicros(int contact, long now) => 0;

        public long PatienceMicros(int contact) => 0;
    }
}
