using CxSim.Experiments.Statistics;

namespace CxSim.Experiments.PlainQueue;

/// <summary>What a period, or the whole cycle, came to; means over seeds with their 95 % intervals. Shares are of contacts.</summary>
/// <remarks>A contact counts under the period in which it arrived; agents' time under the period in which it was spent.</remarks>
public sealed record PlainKpis
{
    /// <summary>Name of the period.</summary>
    public required string Name { get; init; }

    /// <summary>Contacts in a cycle, redials and repeats included.</summary>
    public required Estimate Contacts { get; init; }

    /// <summary>Of these, redials of lost callers.</summary>
    public required Estimate Redials { get; init; }

    /// <summary>Share served within the target, of all contacts.</summary>
    public required Estimate ServiceLevel { get; init; }

    /// <summary>Share hung up on while waiting.</summary>
    public required Estimate Abandoned { get; init; }

    /// <summary>Share that left at once.</summary>
    public required Estimate Balked { get; init; }

    /// <summary>Share turned away at closing.</summary>
    public required Estimate TurnedAway { get; init; }

    /// <summary>Mean wait of served contacts, seconds (ASA).</summary>
    public required Estimate AsaSeconds { get; init; }

    /// <summary>Mean wait of all contacts, served or not, seconds.</summary>
    public required Estimate WaitSeconds { get; init; }

    /// <summary>Mean agent time of served contacts, seconds (AHT).</summary>
    public required Estimate AhtSeconds { get; init; }

    /// <summary>Share of agents' time on duty (and after it, until the last contact is done) spent with contacts.</summary>
    public required Estimate Occupancy { get; init; }

    /// <summary>Agent hours on duty in a cycle.</summary>
    public required Estimate StaffedHours { get; init; }
}
