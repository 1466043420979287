using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Model.Tests.Worlds;

/// <summary>Situations in which nearly everything in the model has something to do.</summary>
internal static class Scenes
{
    private const int Weeks = 12;

    // People come and go quickly here, so that what moves quits shows within weeks.
    private static readonly Centre Busy = SmallCentres.Chat with
    {
        Teams = [new TeamPlan { Heads = 5, ChatSlots = 3 }],
        Demand = new Demand { Customers = 25_000 },
        People = new People { TenureYears = 0.5 },
        Reference = new Reference { Quit = 0.06, Referral = 0.2 },
    };

    private static readonly Policy Everything = Policy.Of("everything", "Everything moved",
        (Levers.Aht, -20), (Levers.Script, 90), (Levers.Friction, 20), (Levers.Reinvest, 50), (Levers.Slow, 40), (Levers.Zone, 20),
        (Levers.Auth, 25), (Levers.Qa, 50), (Levers.Staff, 10), (Levers.Breather, 30), (Levers.Coach, 2), (Levers.Deflect, 30),
        (Levers.Fix, 30), (Levers.Vip, 10), (Levers.Design, 0.2), (Levers.RolePlay, 0.8));

    private static readonly Policy Overload = Policy.Of("overload", "Overload",
        (Levers.Aht, -25), (Levers.Staff, -15), (Levers.Coach, 0), (Levers.Qa, 5));

    /// <summary>Digest of a run in which a belief matters, if it matters at all.</summary>
    public static string Digest(BeliefSet beliefs, Belief about)
    {
        var (policy, shocks, given) = Of(about);
        foreach (var (belief, value) in given)
        {
            beliefs = belief == about ? beliefs : beliefs.With(belief, value);
        }

        var world = World.Create(Busy, beliefs, 11);
        world.WarmUp(1);
        return world.Run(policy, shocks, Weeks).Digest;
    }

    private static (Policy Policy, Shock[] Shocks, (Belief Belief, double Value)[] Given) Of(Belief about)
    {
        if (about == Beliefs.OverCare || about == Beliefs.HealingWeeks)
        {
            return (Presets.Find("concierge")!, [], []);
        }

        if (about == Beliefs.Overwork || about == Beliefs.OverworkAt || about == Beliefs.LinkOverwork || about == Beliefs.HardCompression)
        {
            return (Overload, [new Shock(ShockKind.Volume, 0, Weeks, 0.6)], []);
        }

        return (Everything, [], about == Beliefs.ConvexPower ? [(Beliefs.LinkConvex, 1)] : []);
    }
}
