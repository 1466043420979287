using CxSim.Experiments.PlainQueue;
using CxSim.Model.Chance;
using CxSim.Model.Queue;
using CxSim.Model.Time;

namespace CxSim.Experiments.Validation;

/// <summary>
/// Replications of a stationary queue in which everybody is served in order of arrival by agents who are all alike: by recursion over
/// arrivals. Contact by contact it gives what <see cref="StationaryRun"/> gives, to the microsecond.
/// </summary>
internal sealed class FifoRun
{
    private const int Block = 512;

    private readonly QueueStudy _study;
    private readonly long _target;
    private readonly long _from;
    private readonly long _to;

    public FifoRun(QueueStudy study)
    {
        study.Centre().Check();
        _study = study;
        _target = Clock.FromSeconds(study.TargetSeconds);
        _from = study.WarmUpDays * Clock.Day;
        _to = _from + (study.Days * Clock.Day);
    }

    /// <summary>Whether a queue is of this kind.</summary>
    public static bool Fits(QueueStudy study) =>
        study.ChatStretch is null && study.VipShare == 0.0 && study.RepeatProbability == 0.0;

    public Observation Replicate(ulong seed)
    {
        PoissonDay day = new(_study.ArrivalsPerHour, seed);
        FifoPool pool = new(_study.Agents);
        StationarySums sums = new();
        Contacts contacts = new(Block);
        var shadow = SingleServerShadow.Of(_study);
        for (int d = 0; d < _study.WarmUpDays + _study.Days; d++)
        {
            bool measured = d >= _study.WarmUpDays;
            day.Draw(d);
            for (int first = 0; first < day.Micros.Length; first += Block)
            {
                int count = Math.Min(Block, day.Micros.Length - first);
                contacts.Draw(_study, day.Keys.Slice(first, count));
                var arrivals = day.Micros.Slice(first, count);
                pool.Serve(arrivals, contacts.Limit, contacts.Work, contacts.Offered);
                Control(sums, shadow, arrivals, contacts, measured);
                Count(sums, arrivals, contacts, d * Clock.Day);
            }

            sums.Fresh += measured ? day.Micros.Length : 0;
            pool.EndDay();
            shadow?.EndDay();
        }

        sums.Arrived = sums.Fresh;
        return sums.Observe(_study, shadow);
    }

    private static void Control(
        StationarySums sums, SingleServerShadow? shadow, ReadOnlySpan<long> arrivals, Contacts contacts, bool measured)
    {
        long work = 0;
        for (int i = 0; i < arrivals.Length; i++)
        {
            work += contacts.Work[i];
            shadow?.Arrive(arrivals[i], contacts.Work[i], contacts.Patience[i], measured);
        }

        sums.Work += measured ? work : 0;
    }

    // What falls into the measured days: waits that end there, and the parts of waits and handling that lie there.
    private void Count(StationarySums sums, ReadOnlySpan<long> arrivals, Contacts contacts, long midnight)
    {
        for (int i = 0; i < arrivals.Length; i++)
        {
            long offered = contacts.Offered[i];
            bool served = offered <= contacts.Limit[i];
            long wait = served ? offered : contacts.Limit[i];
            long arrival = midnight + arrivals[i];
            long end = arrival + wait;
            sums.Queue += Inside(arrival, end);
            sums.Busy += served ? Inside(end, end + contacts.Work[i]) : 0;
            if (end < _from || end >= _to)
            {
                continue;
            }

            sums.Contacts++;
            sums.Wait += wait;
            sums.Waited += offered > 0 ? 1 : 0;
            if (served)
            {
                sums.Served++;
                sums.WaitServed += wait;
                sums.Service += contacts.Work[i];
                sums.InTime += wait <= _target ? 1 : 0;
            }
            else if (contacts.Balks(i))
            {
                sums.Balked++;
            }
            else
            {
                sums.Abandoned++;
            }
        }
    }

    private long Inside(long from, long to) => Math.Max(0, Math.Min(to, _to) - Math.Max(from, _from));

    /// <summary>What some contacts bring, drawn from their own streams, and what they met.</summary>
    private sealed class Contacts(int most)
    {
        private readonly double[] _balk = new double[most];
        private double _balking;

        public long[] Work { get; } = new long[most];

        public long[] Patience { get; } = new long[most];

        /// <summary>Longest wait: patience, or none at all.</summary>
        public long[] Limit { get; } = new long[most];

        public long[] Offered { get; } = new long[most];

        public bool Balks(int contact) => _balking > 0.0 && _balk[contact] < _balking;

        public void Draw(QueueStudy study, ReadOnlySpan<ulong> keys)
        {
            _balking = study.BalkProbability;
            study.Service.Micros(keys, PlainHandling.Work, Work);
            if (study.Patience is { } patience)
            {
                patience.Micros(keys, PlainHandling.Patience, Patience);
            }
            else
            {
                Array.Fill(Patience, long.MaxValue);
            }

            Patience.CopyTo(Limit, 0);
            if (_balking > 0.0)
            {
                Draws.Uniform(keys, PlainHandling.Balk, _balk);
                for (int i = 0; i < keys.Length; i++)
                {
                    Limit[i] = Balks(i) ? 0 : Patience[i];
                }
            }
        }
    }
}
