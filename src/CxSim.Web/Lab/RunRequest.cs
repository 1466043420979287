using System.ComponentModel;

namespace CxSim.Web.Lab;

/// <summary>What somebody wants simulated. Everything left out is as usual.</summary>
internal sealed record RunRequest
{
    /// <summary>Name of a centre.</summary>
    [Description("Name of a centre; std-40 unless said.")]
    public string? Centre { get; init; }

    /// <summary>Weeks under each policy.</summary>
    [Description("Weeks simulated under each policy, 1 to 156; 26 unless said.")]
    public int? Weeks { get; init; }

    /// <summary>Weeks of warm-up.</summary>
    [Description("Weeks under today before the policy starts, 0 to 156; 156 unless said.")]
    public int? WarmUp { get; init; }

    /// <summary>Seeds 1 to n.</summary>
    [Description("Replications, 2 to 100; 40 unless said.")]
    public int? Seeds { get; init; }

    /// <summary>Worlds with drawn beliefs.</summary>
    [Description("Worlds with beliefs drawn from their ranges: 0, or 19 to 60; 19 unless said.")]
    public int? Draws { get; init; }

    /// <summary>Name of a set of beliefs.</summary>
    [Description("Name of a set of beliefs to start from; base unless said.")]
    public string? BeliefSet { get; init; }

    /// <summary>Levers that differ from today.</summary>
    [Description("Levers by id, in their own unit; the others are as today.")]
    public IReadOnlyDictionary<string, double>? Levers { get; init; }

    /// <summary>Beliefs that differ from the set.</summary>
    [Description("Beliefs by id, in their own unit; the others are as in the set.")]
    public IReadOnlyDictionary<string, double>? Beliefs { get; init; }

    /// <summary>Whose lab asks.</summary>
    [Description("A name for the lab that asks, up to 40 letters and digits: its newest run stops the one before. None leaves others "
        + $"alone.")]
    public string? Lab { get; init; }
}
