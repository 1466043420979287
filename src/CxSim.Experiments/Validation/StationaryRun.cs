using CxSim.Experiments.PlainQueue;
using CxSim.Model.Queue;
using CxSim.Model.Time;

namespace CxSim.Experiments.Validation;

/// <summary>Turns the days of one replication of a stationary queue into an <see cref="Observation"/>.</summary>
internal sealed class StationaryRun
{
    private readonly QueueStudy _study;
    private readonly PlainPlan _plan;

    public StationaryRun(QueueStudy study)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(study.Agents, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(study.Replications, 6);
        ArgumentOutOfRangeException.ThrowIfLessThan(study.Days, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(study.WarmUpDays);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(study.ArrivalsPerHour);
        _study = study;
        _plan = new PlainPlan(study.Centre());
    }

    public Observation Replicate(ulong seed)
    {
        PlainDays days = new(_plan, seed);
        StationaryTally tally = new(_study, _plan.Layout.AnswerWithinMicros);
        for (int day = 0; day < _study.WarmUpDays + _study.Days; day++)
        {
            days.RunDay();
            bool measured = day >= _study.WarmUpDays;
            tally.Control(days, measured);
            if (measured)
            {
                tally.Count(days.Batch);
                tally.Count(days.Tallies);
            }
        }

        return tally.Observe();
    }

    /// <summary>The sums of one replication.</summary>
    private sealed class StationaryTally(QueueStudy study, long target)
    {
        private readonly SingleServerShadow? _shadow = SingleServerShadow.Of(study);
        private long _contacts;
        private long _waited;
        private long _served;
        private long _inTime;
        private long _abandoned;
        private long _balked;
        private long _turnedAway;
        private long _vips;
        private long _wait;
        private long _waitServed;
        private long _waitVip;
        private long _service;
        private long _queue;
        private long _busy;
        private long _fresh;
        private long _arrived;
        private long _work;
        private long _unbalanced;

        /// <summary>Follows the control variates: fresh contacts, their work, and the single server's wait.</summary>
        public void Control(PlainDays days, bool measured)
        {
            DayBatch batch = days.Batch;
            for (int i = batch.CarriedIn; i < batch.Count; i++)
            {
                bool known = batch.Outcome[i] == Outcome.Served && study.ChatStretch is null;
                long work = known ? batch.ServiceMicros[i] : study.Service.Micros(batch.Key[i], PlainHandling.Work);
                _shadow?.Arrive(batch.ArrivalMicros[i], work, batch.PatienceMicros[i], measured);
                _work += measured ? work : 0;
            }

            _shadow?.EndDay();
            _arrived += measured ? batch.Count - batch.CarriedIn : 0;
            _fresh += measured ? days.Fresh : 0;
        }

        public void Count(DayBatch batch)
        {
            for (int i = 0; i < batch.Count; i++)
            {
                long wait = batch.WaitMicros[i];
                switch (batch.Outcome[i])
                {
                    case Outcome.CarriedOver:
                        continue;
                    case Outcome.Served:
                        _served++;
                        _waitServed += wait;
                        _service += batch.ServiceMicros[i];
                        _inTime += wait <= target ? 1 : 0;
                        _waited += wait > 0 ? 1 : 0;
                        break;
                    case Outcome.Abandoned:
                        _abandoned++;
                        _waited++;
                        break;
                    case Outcome.Balked:
                        _balked++;
                        _waited++;
                        break;
                    default:
                        _turnedAway++;
                        break;
                }

                _contacts++;
                _wait += wait;
                if (batch.Priority[i] == 0)
                {
                    _vips++;
                    _waitVip += wait;
                }
            }
        }

        public void Count(DayTallies t)
        {
            _queue += t.QueueMicros;
            _busy += t.HandleMicros.Sum();
            _unbalanced += t.Offered.Sum() + t.CarriedIn
                - t.Served.Sum() - t.Abandoned.Sum() - t.Balked.Sum() - t.TurnedAway.Sum() - t.CarriedOut;
        }

        public Observation Observe()
        {
            double time = study.Days * (double)Clock.Day;
            double n = _contacts;
            double busy = _busy / (time * study.Agents);
            Dictionary<QueueMeasure, double> values = new()
            {
                [QueueMeasure.WaitProbability] = _waited / n,
                [QueueMeasure.AbandonProbability] = _abandoned / n,
                [QueueMeasure.BalkProbability] = _balked / n,
                [QueueMeasure.WaitSeconds] = Clock.ToSeconds(_wait) / n,
                [QueueMeasure.ServedWaitSeconds] = Clock.ToSeconds(_waitServed) / _served,
                [QueueMeasure.ServiceLevel] = _inTime / n,
                [QueueMeasure.Occupancy] = busy,
                [QueueMeasure.MeanQueue] = _queue / time,
                [QueueMeasure.VipWaitSeconds] = Clock.ToSeconds(_waitVip) / _vips,
                [QueueMeasure.RegularWaitSeconds] = Clock.ToSeconds(_wait - _waitVip) / (_contacts - _vips),
                [QueueMeasure.ContactsPerHour] = n * Clock.Hour / time,
                [QueueMeasure.ServiceSeconds] = Clock.ToSeconds(_service) / _served,
                [QueueMeasure.Concurrency] = _service / (double)_busy,
                [QueueMeasure.Idle] = 1.0 - busy,
                [QueueMeasure.LittleRatio] = _queue / (double)_wait,
                [QueueMeasure.PatienceRatio] = _abandoned * (study.Patience?.MeanSeconds ?? double.NaN) / Clock.ToSeconds(_wait),
            };
            return new Observation(values, Controls(time), Math.Abs(_unbalanced) + _turnedAway, _contacts);
        }

        private double[] Controls(double time)
        {
            double fresh = _fresh / (study.ArrivalsPerHour * time / Clock.Hour);
            double work = Clock.ToSeconds(_work) / _arrived / study.Service.MeanSeconds;
            return _shadow is null ? [fresh - 1.0, work - 1.0] : [fresh - 1.0, work - 1.0, _shadow.RelativeWait - 1.0];
        }
    }
}
