namespace CxSim.Experiments.Validation;

/// <summary>What a stationary queue is measured by.</summary>
public enum QueueMeasure
{
    /// <summary>Share of contacts that find no agent free.</summary>
    WaitProbability,

    /// <summary>Share of contacts hung up on while waiting.</summary>
    AbandonProbability,

    /// <summary>Share of contacts that leave at once.</summary>
    BalkProbability,

    /// <summary>Mean wait of all contacts, served or not, seconds.</summary>
    WaitSeconds,

    /// <summary>Mean wait of served contacts, seconds.</summary>
    ServedWaitSeconds,

    /// <summary>Share of all contacts that are served within the target.</summary>
    ServiceLevel,

    /// <summary>Share of agents' time spent with at least one contact.</summary>
    Occupancy,

    /// <summary>Mean number waiting, as an integral over time.</summary>
    MeanQueue,

    /// <summary>Mean wait of contacts in the first class, seconds.</summary>
    VipWaitSeconds,

    /// <summary>Mean wait of contacts in the second class, seconds.</summary>
    RegularWaitSeconds,

    /// <summary>Contacts an hour, repeats included.</summary>
    ContactsPerHour,

    /// <summary>Mean time from the start to the end of service, seconds.</summary>
    ServiceSeconds,

    /// <summary>Mean number of contacts an agent holds while holding any.</summary>
    Concurrency,

    /// <summary>Share of agents' time without a contact.</summary>
    Idle,

    /// <summary>Mean queue ÷ (arrival rate × mean wait): 1 by Little's law.</summary>
    LittleRatio,

    /// <summary>Share hung up on × mean patience ÷ mean wait: 1 if patience is exponential and nobody balks.</summary>
    PatienceRatio,
}
