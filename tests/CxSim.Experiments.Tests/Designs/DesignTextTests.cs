using CxSim.Experiments.Designs;
using CxSim.Experiments.Running;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Designs;

/// <summary>A design reads back from its text to the last bit, and lays its points in the units of its axes.</summary>
public sealed class DesignTextTests
{
    [Fact]
    public void Text_ReadsBackToTheSamePoints()
    {
        var design = Design.OfLatinHypercube([LeverAxis.Whole(Levers.Slow), BeliefAxis.Whole(Beliefs.All[3])], 20);
        var read = DesignText.Read(DesignText.Write(design), "design.csv");
        Assert.Equal(design.Axes.Select(a => a.Id), read.Axes.Select(a => a.Id));
        Assert.Equal(design.Points, read.Points);
    }

    [Theory]
    [InlineData("slow,nothing\n1,2\n", 2, "\"nothing\" is no lever")]
    [InlineData("slow,reinvst\n1,2\n", 2, "Did you mean \"reinvest\"?")]
    [InlineData("slow,zone,slow\n1,2,3\n", 2, "\"slow\" stands twice")]
    [InlineData("slow\n1\n\nmany\n", 3, "line 4: \"many\" is no number")]
    [InlineData("slow\n1\n1,2\n", 3, "line 3: 2 values for 1 columns")]
    [InlineData("slow\n", 3, "holds no points")]
    [InlineData("", 3, "holds no points")]
    public void BrokenText_IsRefused_AndSaysWhere(string text, int code, string says)
    {
        var refusal = Assert.Throws<StudyException>(() => DesignText.Read(text, "design.csv"));
        Assert.Equal(code, refusal.ExitCode);
        Assert.StartsWith("design.csv", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Belief_OverItsOwnRange_HasItsBaseInTheMiddle_OverAnotherIsEven()
    {
        var belief = BeliefPrior.Uncertain.First(b => b.Base - b.Low != b.High - b.Base);
        Assert.Equal(belief.Base, BeliefAxis.Whole(belief).At(0.5), 12);
        double narrow = belief.Low + (0.5 * (belief.High - belief.Low));
        Assert.Equal((belief.Low + narrow) / 2, new BeliefAxis(belief, belief.Low, narrow).At(0.5), 12);
    }

    [Fact]
    public void Point_ChangesItsAxesAndNothingElse()
    {
        var belief = BeliefPrior.Uncertain[0];
        var design = Design.Grid([LeverAxis.Whole(Levers.Slow), BeliefAxis.Whole(belief)], [[30, 60], [belief.Low, belief.High]]);
        var start = new Variant(Policy.Today.With(Levers.Zone, 20), BeliefSet.Base);
        var variant = design[2, start];
        Assert.Equal((60.0, 20.0, belief.Low), (variant.Policy[Levers.Slow], variant.Policy[Levers.Zone], variant.Beliefs[belief]));
        Assert.Equal([belief], variant.Beliefs.Moved());
    }

    [Fact]
    public void HugeGrid_IsRefused()
    {
        double[] many = [.. Enumerable.Range(0, 2000).Select(i => (double)i)];
        var axes = Levers.All.Take(3).Select(l => (Axis)LeverAxis.Whole(l)).ToArray();
        Assert.Equal(3, Assert.Throws<StudyException>(() => Design.Grid(axes, [many, many, many])).ExitCode);
    }
}
