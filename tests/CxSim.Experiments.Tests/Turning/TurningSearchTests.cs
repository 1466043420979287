using CxSim.Experiments.Turning;

namespace CxSim.Experiments.Tests.Turning;

public class TurningSearchTests
{
    [Fact]
    public void HalvingClosesInOnTheTurn()
    {
        var search = Searched(new TurningSearch(0, [-1, 8], halvings: 5), v => 3.3 - v);
        var turn = TurningSearch.Nearest(search.Points, 0)!.Value;
        Assert.InRange(3.3, turn.Low.Value, turn.High.Value);
        Assert.Equal(8.0 / 32, turn.High.Value - turn.Low.Value, 12);
        Assert.Equal(3 + 5, search.Points.Count);
    }

    [Fact]
    public void WithADistanceTheStraightLineMeetsIt()
    {
        var search = Searched(new TurningSearch(0, [8], halvings: 1), v => 3.3 - v);
        Assert.Equal([0, 4, 8], search.Points.Select(p => p.Value));
        Assert.Equal(3.3, TurningSearch.Nearest(search.Points, 0)!.Value.At, 12);
    }

    [Fact]
    public void WithYesOrNoOnlyItIsTheMiddle()
    {
        var search = Searched(new TurningSearch(0, [8], halvings: 2), v => v < 3.3 ? 1 : -1);
        Assert.Equal(3, TurningSearch.Nearest(search.Points, 0)!.Value.At);
    }

    [Fact]
    public void WhatAgreesAtTheEndsIsTriedBetweenOnlyWhenAsked()
    {
        static double Dip(double v) => Math.Abs(v - 6) - 2.5;
        Assert.Equal(3, Searched(new TurningSearch(0, [-8, 12], 3), Dip).Points.Count);

        var between = Searched(new TurningSearch(0, [-8, 12], 3, between: true), Dip);
        Assert.Equal(2, TurningSearch.Turns(between.Points).Count());
        Assert.Equal(3.5, TurningSearch.Nearest(between.Points, 0)!.Value.At, 12);
    }

    [Fact]
    public void WhatNeverTurnsEnds()
    {
        var search = Searched(new TurningSearch(1, [0, 2], 3, between: true), _ => 1);
        Assert.Null(TurningSearch.Nearest(search.Points, 1));
        Assert.Equal(5, search.Points.Count);
    }

    private static TurningSearch Searched(TurningSearch search, Func<double, double> slack)
    {
        for (int step = 0; search.Wanted.Count > 0; step++)
        {
            Assert.True(step < 20, "the search does not end");
            search.Learn(slack);
        }

        return search;
    }
}
