using CxSim.Model.Time;

namespace CxSim.Experiments.Validation;

/// <summary>The whole numbers counted in the measured days of one replication of a stationary queue; times in microseconds.</summary>
internal sealed class StationarySums
{
    /// <summary>Contacts that came.</summary>
    public long Arrived { get; set; }

    /// <summary>Of these, those that did not come back after an earlier one.</summary>
    public long Fresh { get; set; }

    /// <summary>Handle time that those that came call for.</summary>
    public long Work { get; set; }

    /// <summary>Contacts whose waiting ended.</summary>
    public long Contacts { get; set; }

    /// <summary>Of these, those that found no agent free.</summary>
    public long Waited { get; set; }

    /// <summary>Of these, those an agent took.</summary>
    public long Served { get; set; }

    /// <summary>Of these, those taken within the target.</summary>
    public long InTime { get; set; }

    /// <summary>Contacts that hung up.</summary>
    public long Abandoned { get; set; }

    /// <summary>Contacts that left at once.</summary>
    public long Balked { get; set; }

    /// <summary>Contacts on which the centre closed: none, since it never does.</summary>
    public long TurnedAway { get; set; }

    /// <summary>Contacts with priority.</summary>
    public long Vips { get; set; }

    /// <summary>Waiting time of all.</summary>
    public long Wait { get; set; }

    /// <summary>Waiting time of those served.</summary>
    public long WaitServed { get; set; }

    /// <summary>Waiting time of those with priority.</summary>
    public long WaitVip { get; set; }

    /// <summary>Time in service of those served.</summary>
    public long Service { get; set; }

    /// <summary>Waiting contacts times how long.</summary>
    public long Queue { get; set; }

    /// <summary>Busy agents times how long.</summary>
    public long Busy { get; set; }

    /// <summary>Contacts that came or waited, less those that ended or still wait: 0 unless something is lost.</summary>
    public long Unbalanced { get; set; }

    /// <summary>The measures and control variates.</summary>
    /// <param name="study">The queue.</param>
    /// <param name="shadow">The single server that was fed the same contacts, if its mean is known.</param>
    public Observation Observe(QueueStudy study, SingleServerShadow? shadow)
    {
        double time = study.Days * (double)Clock.Day;
        double n = Contacts;
        double busy = Busy / (time * study.Agents);
        Dictionary<QueueMeasure, double> values = new()
        {
            [QueueMeasure.WaitProbability] = Waited / n,
            [QueueMeasure.AbandonProbability] = Abandoned / n,
            [QueueMeasure.BalkProbability] = Balked / n,
            [QueueMeasure.WaitSeconds] = Clock.ToSeconds(Wait) / n,
            [QueueMeasure.ServedWaitSeconds] = Clock.ToSeconds(WaitServed) / Served,
            [QueueMeasure.ServiceLevel] = InTime / n,
            [QueueMeasure.Occupancy] = busy,
            [QueueMeasure.MeanQueue] = Queue / time,
            [QueueMeasure.VipWaitSeconds] = Clock.ToSeconds(WaitVip) / Vips,
            [QueueMeasure.RegularWaitSeconds] = Clock.ToSeconds(Wait - WaitVip) / (Contacts - Vips),
            [QueueMeasure.ContactsPerHour] = n * Clock.Hour / time,
            [QueueMeasure.ServiceSeconds] = Clock.ToSeconds(Service) / Served,
            [QueueMeasure.Concurrency] = Service / (double)Busy,
            [QueueMeasure.Idle] = 1.0 - busy,
            [QueueMeasure.LittleRatio] = Queue / (double)Wait,
            [QueueMeasure.PatienceRatio] = Abandoned * (study.Patience?.MeanSeconds ?? double.NaN) / Clock.ToSeconds(Wait),
        };
        return new Observation(values, Controls(study, time, shadow), Math.Abs(Unbalanced) + TurnedAway, Contacts);
    }

    private double[] Controls(QueueStudy study, double time, SingleServerShadow? shadow)
    {
        double fresh = Fresh / (study.ArrivalsPerHour * time / Clock.Hour);
        double work = Clock.ToSeconds(Work) / Arrived / study.Service.MeanSeconds;
        return shadow is null ? [fresh - 1.0, work - 1.0] : [fresh - 1.0, work - 1.0, shadow.RelativeWait - 1.0];
    }
}
