using CxSim.Experiments.PlainQueue;
using CxSim.Model.Queue;

namespace CxSim.Experiments.Validation;

/// <summary>Replications of any stationary queue, event by event through the engine of the whole model.</summary>
internal sealed class StationaryRun
{
    private readonly QueueStudy _study;
    private readonly PlainPlan _plan;

    public StationaryRun(QueueStudy study)
    {
        _study = study;
        _plan = new PlainPlan(study.Centre());
    }

    public Observation Replicate(ulong seed)
    {
        PlainDays days = new(_plan, seed);
        StationarySums sums = new();
        var shadow = SingleServerShadow.Of(_study);
        for (int day = 0; day < _study.WarmUpDays + _study.Days; day++)
        {
            days.RunDay();
            bool measured = day >= _study.WarmUpDays;
            Control(sums, shadow, days, measured);
            if (measured)
            {
                Count(sums, days.Batch);
                Count(sums, days.Tallies);
            }
        }

        return sums.Observe(_study, shadow);
    }

    /// <summary>Follows the control variates: fresh contacts, their work, and the single server's wait.</summary>
    private void Control(StationarySums sums, SingleServerShadow? shadow, PlainDays days, bool measured)
    {
        DayBatch batch = days.Batch;
        for (int i = batch.CarriedIn; i < batch.Count; i++)
        {
            bool known = batch.Outcome[i] == Outcome.Served && _study.ChatStretch is null;
            long work = known ? batch.ServiceMicros[i] : _study.Service.Micros(batch.Key[i], PlainHandling.Work);
            shadow?.Arrive(batch.ArrivalMicros[i], work, batch.PatienceMicros[i], measured);
            sums.Work += measured ? work : 0;
        }

        shadow?.EndDay();
        sums.Arrived += measured ? batch.Count - batch.CarriedIn : 0;
        sums.Fresh += measured ? days.Fresh : 0;
    }

    private void Count(StationarySums sums, DayBatch batch)
    {
        for (int i = 0; i < batch.Count; i++)
        {
            long wait = batch.WaitMicros[i];
            switch (batch.Outcome[i])
            {
                case Outcome.CarriedOver:
                    continue;
                case Outcome.Served:
                    sums.Served++;
                    sums.WaitServed += wait;
                    sums.Service += batch.ServiceMicros[i];
                    sums.InTime += wait <= _plan.Layout.AnswerWithinMicros ? 1 : 0;
                    sums.Waited += wait > 0 ? 1 : 0;
                    break;
                case Outcome.Abandoned:
                    sums.Abandoned++;
                    sums.Waited++;
                    break;
                case Outcome.Balked:
                    sums.Balked++;
                    sums.Waited++;
                    break;
                default:
                    sums.TurnedAway++;
                    break;
            }

            sums.Contacts++;
            sums.Wait += wait;
            if (batch.Priority[i] == 0)
            {
                sums.Vips++;
                sums.WaitVip += wait;
            }
        }
    }

    private static void Count(StationarySums sums, DayTallies t)
    {
        sums.Queue += t.QueueMicros;
        sums.Busy += t.HandleMicros.Sum();
        sums.Unbalanced += t.Offered.Sum() + t.CarriedIn
            - t.Served.Sum() - t.Abandoned.Sum() - t.Balked.Sum() - t.TurnedAway.Sum() - t.CarriedOut;
    }
}
