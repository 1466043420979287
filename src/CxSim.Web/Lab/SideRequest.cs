using System.ComponentModel;
using CxSim.Experiments.Scenarios;

namespace CxSim.Web.Lab;

/// <summary>Something asked beside the lab's runs: of which centre, and after how long.</summary>
internal abstract record SideRequest
{
    /// <summary>The policy beside today unless another is asked for.</summary>
    public const string UsualPolicy = "quick-slow";

    /// <summary>Name of a centre.</summary>
    [Description("Name of a centre; std-40 unless said.")]
    public string? Centre { get; init; }

    /// <summary>Weeks of warm-up.</summary>
    [Description("Weeks under today before, 0 to 156; 156 unless said.")]
    public int? WarmUp { get; init; }

    /// <summary>Today in that centre.</summary>
    /// <exception cref="InputException">Something is unknown or impossible.</exception>
    public RunOrder Today(Library library, int weeks, int seeds) => RunOrder.Of(Run(weeks, seeds), library);

    /// <summary>A policy beside today in that centre.</summary>
    /// <exception cref="InputException">Something is unknown or impossible, or the policy moves no lever.</exception>
    protected RunOrder Beside(Library library, int weeks, int seeds, IReadOnlyDictionary<string, double> levers)
    {
        var order = RunOrder.Of(Run(weeks, seeds) with { Levers = levers }, library);
        return order.IsTodayOnly ? throw Limits.Refused("a policy that is today", "one that moves a lever") : order;
    }

    private RunRequest Run(int weeks, int seeds) => new() { Centre = Centre, Weeks = weeks, WarmUp = WarmUp, Seeds = seeds, Draws = 0 };
}
