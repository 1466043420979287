using CxSim.Experiments.Running;
using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Orleans.Tests;

/// <summary>Plans that take a blink.</summary>
internal static class Small
{
    /// <summary>Two teams and three workflows, so that there is something to cut.</summary>
    public static Centre Centre { get; } = new()
    {
        Id = "two-teams",
        Demand = new() { Customers = 30_000 },
        Teams =
        [
            new() { Id = "front", Heads = 4, Groups = [new() { Ranks = Ranks(("simple", 1), ("standard", 1)) }] },
            new() { Id = "care", Heads = 3, Groups = [new() { Ranks = Ranks(("grey", 1)) }] },
        ],
    };

    /// <summary>Some weeks of it under three policies.</summary>
    /// <param name="seeds">How many seeds.</param>
    /// <param name="first">The first of them: tests that share a silo take different ones, so that nothing is kept already.</param>
    public static StudyPlan Plan(int seeds = 3, int first = 1) => new()
    {
        Name = "small",
        Centre = Centre,
        Policies = [Policy.Today, Presets.Find("cut-8")!, Presets.Find("quick-slow")!],
        Seeds = [.. Enumerable.Range(first, seeds).Select(s => (ulong)s)],
        Weeks = 3,
        WarmUpWeeks = 2,
    };

    /// <summary>The digest that every host must give.</summary>
    public static string Digest(StudyPlan plan) => new LocalHost(new SimulatedWorlds(), new() { Threads = 1 }).Run(plan).Digest;

    private static Dictionary<string, int> Ranks(params (string Workflow, int Rank)[] ranks) =>
        ranks.ToDictionary(r => r.Workflow, r => r.Rank, StringComparer.Ordinal);
}
