using CxSim.Model.Policies;

namespace CxSim.Model.Tests.Worlds;

/// <summary>Every lever and every belief of the registries moves something: what moves nothing is dead.</summary>
public class KnobTests
{
    private static readonly World Origin = SmallCentres.Warm(SmallCentres.OfHeads(4), 2);
    private static readonly Lazy<string> Today = new(() => Origin.Fork().Run(Companion(null), [], 3).Digest);

    public static TheoryData<string> LeverIds => [.. Levers.All.Select(l => l.Id)];

    public static TheoryData<string> BeliefIds => [.. Beliefs.All.Select(b => b.Id)];

    [Theory]
    [MemberData(nameof(LeverIds))]
    public void Every_lever_moves_the_world_both_ways(string id)
    {
        var lever = Levers.Find(id)!;
        foreach (double end in new[] { lever.Min, lever.Max }.Where(v => v != lever.Default))
        {
            var moved = Companion(lever).With(lever, end);
            string still = lever == Levers.Reinvest ? Origin.Fork().Run(Companion(lever), [], 3).Digest : Today.Value;
            Assert.NotEqual(still, Origin.Fork().Run(moved, [], 3).Digest);
        }
    }

    [Theory]
    [MemberData(nameof(BeliefIds))]
    public void Every_belief_moves_the_world_where_it_matters(string id)
    {
        var belief = Beliefs.Find(id)!;
        string still = Scenes.Digest(BeliefSet.Base, belief);
        double[] ends = [.. new[] { belief.Low, belief.High }.Where(v => v != belief.Base)];

        Assert.NotEmpty(ends);
        Assert.Contains(ends, v => Scenes.Digest(BeliefSet.Base.With(belief, v), belief) != still);
    }

    // Freed seconds can be given back only where some are freed.
    private static Policy Companion(Lever? lever) =>
        lever == Levers.Reinvest ? Policy.Today.With(Levers.Friction, 20) : Policy.Today;
}
