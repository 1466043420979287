using System.ComponentModel;

namespace CxSim.Web.Lab;

/// <summary>Which levers to try at which settings.</summary>
internal sealed record SweepRequest : SideRequest
{
    /// <summary>Seeds at each point unless another number is asked for.</summary>
    public const int UsualSeeds = 4;

    /// <summary>How many seeds.</summary>
    public static readonly Limits SomeSeeds = new("seeds", 2, 20);

    /// <summary>How many points that are spread.</summary>
    public static readonly Limits SomePoints = new("spread points", 8, SweepOrder.MostPoints);

    /// <summary>How many weeks.</summary>
    public static readonly Limits SomeWeeks = new("weeks", 1, 104);

    /// <summary>The policy that is changed.</summary>
    [Description("Name of a preset to start from; today unless said.")]
    public string? Policy { get; init; }

    /// <summary>One to three levers.</summary>
    [Description("One to three levers, each with first value, last value and step.")]
    public required IReadOnlyList<SweptLever> Vary { get; init; }

    /// <summary>Points spread over the ranges instead of a grid; their steps are then not used.</summary>
    [Description("This many points spread evenly over the ranges (a Latin hypercube), 8 to 81; a grid by the steps unless said.")]
    public int? Spread { get; init; }

    /// <summary>Seeds 1 to n.</summary>
    [Description("Seeds at each point, 2 to 20; 4 unless said.")]
    public int? Seeds { get; init; }

    /// <summary>Weeks under each.</summary>
    [Description("Weeks, 1 to 104; 26 unless said.")]
    public int? Weeks { get; init; }
}

/// <summary>A lever from a value to a value in steps.</summary>
/// <param name="Lever">Its id.</param>
/// <param name="From">First value.</param>
/// <param name="To">Last value.</param>
/// <param name="Step">Step, above 0.</param>
internal sealed record SweptLever(string Lever, double From, double To, double Step);
