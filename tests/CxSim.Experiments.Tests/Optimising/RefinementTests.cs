using CxSim.Experiments.Designs;
using CxSim.Experiments.Optimising;
using CxSim.Experiments.Running;
using CxSim.Experiments.Tests.Claims;
using CxSim.Experiments.Trials;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Optimising;

/// <summary>The second look, around the front of the first.</summary>
public sealed class RefinementTests
{
    private static readonly IReadOnlyList<Axis> Axes = [LeverAxis.Whole(Levers.Slow), LeverAxis.Whole(Levers.Staff)];

    [Fact]
    public void NewCandidates_LieWithinAnEighthOfTheFront_OnTheLeversSteps()
    {
        var plan = Plan(16);
        var refined = plan.Refined([3, 7]).Candidates.Design.Points;
        Assert.Equal(24, refined.Count);
        Assert.Equal(plan.Candidates.Design.Points, refined.Take(16));
        foreach (var (point, i) in refined.Skip(16).Select((p, i) => (p, i)))
        {
            double[] from = plan.Candidates.Design.Points[i < 4 ? 3 : 7];
            Assert.All(Axes.Select((axis, a) => (axis, a)), at =>
            {
                Assert.InRange(point[at.a], at.axis.Low, at.axis.High);
                double step = ((LeverAxis)at.axis).Lever.Step;
                Assert.True(Math.Abs(point[at.a] - from[at.a]) <= (0.125 * (at.axis.High - at.axis.Low)) + step);
                Assert.Equal(0, Math.IEEERemainder(point[at.a], step), 9);
            });
        }
    }

    [Fact]
    public void ALookAround_FindsBetter_WhereTheBestLiesBetweenTheFirst()
    {
        // Satisfaction peaks at one setting of both levers; nothing else moves.
        var worlds = new KnownWorlds(
            (_, p) => 60 - Math.Abs(p[Levers.Slow] - 77) / 10 - Math.Abs(p[Levers.Staff] - 3), ownLuck: 0);
        var farm = new TrialFarm(worlds);
        var plan = Plan(16);
        double Best(OptimisePlan of) => PointOutcome.Read(of.Sift, farm).Max(p => p.Level(AllMeasures.Csat));
        farm.Run(plan.Sift.Trials());
        int[] nearest = [.. PointOutcome.Read(plan.Sift, farm).Select((p, i) => (i, Csat: p.Level(AllMeasures.Csat)))
            .OrderByDescending(p => p.Csat).Take(2).Select(p => p.i)];
        var refined = plan.Refined(nearest);
        farm.Run(refined.Sift.Trials());
        Assert.True(Best(refined) > Best(plan));
    }

    private static OptimisePlan Plan(int candidates) => new()
    {
        Candidates = new PointStudy
        {
            Setting = new Setting { Centre = new(), Weeks = 2, WarmUpWeeks = 0 },
            Policy = Policy.Of("varied", "Varied"),
            Baseline = Policy.Today,
            Design = Design.OfSobolSequence(Axes, candidates),
            Seeds = StudyPlan.FirstSeeds(6),
        },
        Budget = double.PositiveInfinity,
        Draws = 0,
        Worlds = [],
    };
}
