using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Model.Tests.Worlds;

/// <summary>Centres small enough to live many weeks in a blink.</summary>
internal static class SmallCentres
{
    private const int CustomersPerHead = 5_500;

    /// <summary>The reference centre, cut down to a few heads.</summary>
    public static Centre OfHeads(int heads) => new()
    {
        Id = $"small-{heads}",
        Demand = new Demand { Customers = CustomersPerHead * heads },
        Teams = [new TeamPlan { Heads = heads }],
    };

    /// <summary>Open day and night, with more staff at night than there is work, so that few contacts cross midnight.</summary>
    public static Centre DayAndNight { get; } = OfHeads(14) with
    {
        Id = "day-and-night",
        Days =
        [
            new DayProfile
            {
                Weekdays = [0, 1, 2, 3, 4, 5, 6],
                Open = 0,
                Close = 24,
                HalfHours = [.. Enumerable.Repeat(1.0, 48)],
            },
        ],
        Demand = new Demand { Customers = 44_000 },
    };

    /// <summary>Half of the simple issues come by chat, three at a time.</summary>
    public static Centre Chat { get; } = OfHeads(6) with
    {
        Id = "chat",
        Workflows =
        [
            WorkflowKind.Standard[0] with { Channel = Channel.Chat },
            WorkflowKind.Standard[1] with { Channel = Channel.Chat },
            WorkflowKind.Standard[2],
        ],
        Teams = [new TeamPlan { Heads = 6, ChatSlots = 3 }],
    };

    /// <summary>One team of generalists and specialists.</summary>
    public static Centre Skills { get; } = OfHeads(8) with
    {
        Id = "skills",
        Teams =
        [
            new TeamPlan
            {
                Heads = 8,
                Groups =
                [
                    new SkillGroup { Id = "front", Share = 0.6, Ranks = Ranks(("simple", 1), ("standard", 2)) },
                    new SkillGroup { Id = "back", Share = 0.4, Ranks = Ranks(("grey", 1), ("standard", 2), ("simple", 3)) },
                ],
            },
        ],
    };

    /// <summary>Two teams that share no queue.</summary>
    public static Centre TwoTeams { get; } = OfHeads(9) with
    {
        Id = "two-teams",
        Teams =
        [
            new TeamPlan { Id = "first", Heads = 5, Groups = [new SkillGroup { Ranks = Ranks(("simple", 1), ("standard", 1)) }] },
            new TeamPlan { Id = "second", Heads = 4, Groups = [new SkillGroup { Ranks = Ranks(("grey", 1)) }] },
        ],
    };

    /// <summary>Two tiers of customers with a standing priority.</summary>
    public static Centre Tiers { get; } = OfHeads(6) with
    {
        Id = "tiers",
        Demand = new Demand
        {
            Customers = 6 * CustomersPerHead,
            Tiers = [new Tier { Name = "gold", Share = 0.1, Level = 1 }, new Tier { Name = "silver", Share = 0.3, Level = 2 }],
        },
    };

    /// <summary>Every centre here by its name.</summary>
    public static Centre Find(string id) =>
        new[] { OfHeads(4), DayAndNight, Chat, Skills, TwoTeams, Tiers }.First(c => c.Id == id);

    /// <summary>A world that has lived some weeks under today.</summary>
    public static World Warm(Centre centre, int weeks, ulong seed = 1, BeliefSet? beliefs = null)
    {
        var world = World.Create(centre, beliefs ?? BeliefSet.Base, seed);
        world.WarmUp(weeks);
        return world;
    }

    private static Dictionary<string, int> Ranks(params (string Workflow, int Rank)[] ranks) =>
        ranks.ToDictionary(r => r.Workflow, r => r.Rank, StringComparer.Ordinal);
}
