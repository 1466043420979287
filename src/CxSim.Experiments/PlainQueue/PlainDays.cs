using CxSim.Model.Chance;
using CxSim.Model.Queue;
using CxSim.Model.Time;

namespace CxSim.Experiments.PlainQueue;

/// <summary>One replication of a plain queue, day after day through the same engine as the whole model.</summary>
internal sealed class PlainDays
{
    private const long Never = 100_000 * Clock.Day;

    private readonly PlainPlan _plan;
    private readonly PlainWorkflow[] _workflows;
    private readonly ulong _seed;
    private readonly ulong _stream;
    private readonly QueueEngine _engine;
    private readonly ArrivalOrder _order = new();
    private readonly Dictionary<long, List<Arrival>> _repeats = [];
    private Arrival[] _arrivals = new Arrival[256];
    private long[] _micros = new long[256];
    private ulong[] _keys = new ulong[256];
    private int _count;

    public PlainDays(PlainPlan plan, ulong seed)
    {
        _plan = plan;
        _workflows = [.. plan.Centre.Workflows];
        _seed = seed;
        _stream = Draws.Stream(seed, Purpose.Arrival);
        _engine = new QueueEngine(plan.Layout);
    }

    /// <summary>Number of the last day, from 0.</summary>
    public long Day { get; private set; } = -1;

    /// <summary>Day of the cycle.</summary>
    public int CycleDay => (int)(Day % _plan.Centre.CycleDays);

    /// <summary>The last day's fresh contacts.</summary>
    public int Fresh { get; private set; }

    /// <summary>The last day's contacts.</summary>
    public DayBatch Batch { get; } = new();

    /// <summary>The last day's tallies.</summary>
    public DayTallies Tallies => _engine.Tallies;

    public void RunDay()
    {
        Day++;
        _count = 0;
        DrawFresh();
        Fresh = _count;
        if (_repeats.Remove(Day, out List<Arrival>? repeats))
        {
            repeats.ForEach(Add);
        }

        FillBatch();
        PlainHandling handling = new(Batch, _workflows);
        _engine.RunDay(Batch, _plan.Rosters[CycleDay], _plan.CloseMicros, ref handling);
        DrawRepeats();
    }

    /// <summary>
    /// The n-th contact of a workflow and day comes when the day's summed rate reaches the n-th partial sum of its exponential gaps:
    /// a change of rates moves contacts, it does not exchange them.
    /// </summary>
    private void DrawFresh()
    {
        double factor = _plan.DayFactor(_seed, Day);
        for (int w = 0; w < _workflows.Length; w++)
        {
            ulong stream = Draws.Of(Draws.Of(_stream, (ulong)w), (ulong)Day);
            ulong n = 0;
            ulong key = Draws.Of(stream, n);
            double budget = Draws.Exponential(key, PlainHandling.Gap);
            foreach (PlainPlan.Stretch stretch in _plan.Stretches[CycleDay])
            {
                double rate = factor * _plan.Centre.Periods[stretch.Period].PerHour[w] / Clock.Hour;
                double at = stretch.FromMicros;
                double left = (stretch.ToMicros - at) * rate;
                while (budget < left)
                {
                    left -= budget;
                    at += budget / rate;
                    Add(new Arrival(Math.Min((long)at, stretch.ToMicros - 1), key, w));
                    key = Draws.Of(stream, ++n);
                    budget = Draws.Exponential(key, PlainHandling.Gap);
                }

                budget -= left;
            }
        }
    }

    private void DrawRepeats()
    {
        for (int i = 0; i < Batch.Count; i++)
        {
            PlainWorkflow workflow = _workflows[Batch.Workflow[i]];
            ulong key = Batch.Key[i];
            if (workflow.RepeatProbability == 0.0 || Batch.Outcome[i] != Outcome.Served
                || Draws.Uniform(key, PlainHandling.Repeat) >= workflow.RepeatProbability)
            {
                continue;
            }

            long delay = workflow.RepeatDelay.Micros(key, PlainHandling.RepeatDelay);
            if (delay > Never)
            {
                continue;
            }

            long end = ((Day + 1) * Clock.Day) + Batch.StartMicros[i] + Batch.ServiceMicros[i];
            long at = _plan.NextOpen(end + delay);
            long day = at / Clock.Day;
            if (!_repeats.TryGetValue(day, out List<Arrival>? repeats))
            {
                _repeats.Add(day, repeats = []);
            }

            repeats.Add(new Arrival(at % Clock.Day, Draws.Of(key, PlainHandling.Repeat), Batch.Workflow[i]));
        }
    }

    private void Add(Arrival arrival)
    {
        if (_count == _arrivals.Length)
        {
            Array.Resize(ref _arrivals, 2 * _count);
            Array.Resize(ref _micros, 2 * _count);
            Array.Resize(ref _keys, 2 * _count);
        }

        _micros[_count] = arrival.Micros;
        _keys[_count] = arrival.Key;
        _arrivals[_count++] = arrival;
    }

    private void FillBatch()
    {
        Batch.Clear();
        _engine.PutCarried(Batch);
        foreach (int i in _order.Of(_micros.AsSpan(0, _count), _keys.AsSpan(0, _count)))
        {
            (long micros, ulong key, int w) = _arrivals[i];
            PlainWorkflow workflow = _workflows[w];
            bool vip = workflow.VipShare > 0.0 && Draws.Uniform(key, PlainHandling.Class) < workflow.VipShare;
            bool balks = workflow.BalkProbability > 0.0 && Draws.Uniform(key, PlainHandling.Balk) < workflow.BalkProbability;
            long patience = workflow.Patience?.Micros(key, PlainHandling.Patience) ?? long.MaxValue;
            Batch.Add(micros, key, i, w, vip ? (byte)0 : (byte)workflow.Priority, patience, balks);
        }
    }

    private readonly record struct Arrival(long Micros, ulong Key, int Workflow);
}
