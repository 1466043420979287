namespace CxSim.Experiments.Running;

/// <summary>Whom to follow through a run, and how closely. Days count from the policy's start.</summary>
public sealed record Watch
{
    /// <summary>How many of the customers there at the start, 0 or more; always the first of the world's own order.</summary>
    public int Customers { get; init; }

    /// <summary>Whether to follow agents week by week.</summary>
    public bool Agents { get; init; }

    /// <summary>First day of which shifts and who handled what are kept.</summary>
    public int ShiftsFrom { get; init; }

    /// <summary>The day after the last such day; none are kept unless it is greater.</summary>
    public int ShiftsTo { get; init; }
}
