namespace CxSim.Benchmarks.Phases;

/// <summary>The parts of a turn of the world.</summary>
internal enum Phase
{
    /// <summary>Workflows set the day's rates.</summary>
    Announce,

    /// <summary>Customers get in touch, join and leave.</summary>
    Reach,

    /// <summary>Workflows say what each contact calls for.</summary>
    Admit,

    /// <summary>Teams: order of arrival, queue, handling, scoring.</summary>
    Work,

    /// <summary>Customers take in how it went.</summary>
    Feel,

    /// <summary>Workflows learn from it.</summary>
    Learn,

    /// <summary>A week's end: customers counted, teams recover, workflows repair, rosters made.</summary>
    WeekEnd,
}
