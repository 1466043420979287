using CxSim.Experiments.Scenarios;
using CxSim.Model.Policies;
using CxSim.Workshops.Scripts;
using FsCheck;
using FsCheck.Fluent;

namespace CxSim.Workshops.Tests.Scripts;

/// <summary>Points on the policy card.</summary>
public class PolicyCardTests
{
    private static readonly PolicyCard Card = ScriptShelf.Find(new Library(Repository.Root), "ninety").Card;

    [Fact]
    public void Points_AtTheEnds_AreAsTheCardSays()
    {
        var row = new CardRow { Lever = Levers.Staff, Stops = [-15, 0, 20], Up = 100, Down = -75 };
        Assert.Equal((-75, 0, 100), (row.PointsAt(-15), row.PointsAt(0), row.PointsAt(20)));
        var squared = new CardRow { Lever = Levers.Friction, Stops = [0, 20, 40], Up = 50, Power = 2 };
        Assert.Equal((0, 13, 50), (squared.PointsAt(0), squared.PointsAt(20), squared.PointsAt(40)));
    }

    [Fact]
    public void Points_FurtherFromToday_NeverTurnBack() => Prop.ForAll(
        Gen.Elements(Levers.All.ToArray()).ToArbitrary(), Gen.Choose(-100, 100).Two().ToArbitrary(), Gen.Choose(0, 100).Two().ToArbitrary(),
        (lever, ends, ways) =>
        {
            var row = new CardRow { Lever = lever, Up = ends.Item1, Down = ends.Item2, Power = 1 + (Math.Abs(ends.Item1) % 2) };
            double At(int way) => lever.Default + (way / 100.0 * (lever.Max - lever.Default));
            var (near, far) = (Math.Min(ways.Item1, ways.Item2), Math.Max(ways.Item1, ways.Item2));
            return Math.Abs(row.PointsAt(At(near))) <= Math.Abs(row.PointsAt(At(far)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Cost_IsTheSumOfTheRows_AndDecidesWhatIsAllowed() => Prop.ForAll(
        Gen.Choose(0, 6).ArrayOf(Card.Rows.Count).ToArbitrary(),
        picks =>
        {
            var stops = Card.Rows.Zip(picks, (r, i) => (Row: r, Stop: r.Stops[i % r.Stops.Count])).ToList();
            var policy = stops.Aggregate(Policy.Today, (p, s) => p.With(s.Row.Lever, s.Stop));
            int sum = stops.Sum(s => s.Row.PointsAt(s.Stop));
            return Card.Cost(policy) == sum && Card.Allows(policy) == (sum <= Card.Points);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Policy_OffTheCard_IsNotAllowed()
    {
        Assert.False(Card.Allows(Policy.Today.With(Levers.Vip, 5)));
        Assert.False(Card.Allows(Policy.Today.With(Levers.Friction, 1)));
    }
}
