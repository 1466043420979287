namespace CxSim.Model.Queue;

/// <summary>How a contact left the queue. Every contact of a day ends in exactly one of these, never in <see cref="Pending"/>.</summary>
public enum Outcome : byte
{
    /// <summary>Not decided yet: still to arrive, or waiting.</summary>
    Pending = 0,

    /// <summary>An agent took it.</summary>
    Served = 1,

    /// <summary>The customer hung up while waiting.</summary>
    Abandoned = 2,

    /// <summary>The customer left at once, since nobody was free.</summary>
    Balked = 3,

    /// <summary>The centre closed on it, or was closed when it came.</summary>
    TurnedAway = 4,

    /// <summary>Still waiting, being chatted with or due to redial at midnight: it is in the next day's batch again.</summary>
    CarriedOver = 5,
}
