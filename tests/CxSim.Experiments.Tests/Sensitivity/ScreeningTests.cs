using CxSim.Experiments.Designs;
using CxSim.Experiments.Sensitivity;

namespace CxSim.Experiments.Tests.Sensitivity;

/// <summary>Screening orders inputs as two functions are known to order them.</summary>
public sealed class ScreeningTests
{
    [Fact]
    public void G_IsOrderedByItsCoefficients()
    {
        var screened = Screen(TestFunction.G(0, 1, 4.5, 9, 99, 199), walks: 40);
        Assert.Equal([0, 1, 2, 3, 4, 5], Enumerable.Range(0, 6).OrderByDescending(f => screened[f].Strength.Value));
    }

    [Fact]
    public void Ishigami_KnownMeansOfEffects_LieInTheirIntervals()
    {
        // On four levels sin takes 0 and ±√¾ only, so that the mean sizes can be summed by hand.
        double step = Math.Sqrt(0.75) / MorrisTrajectories.Step;
        double high = Math.Pow(Math.PI, 4) / 10;
        double low = high / 81;
        double[] known = [step * (1 + ((high + low) / 2)), 7 * 0.75 / MorrisTrajectories.Step, step * (high - low) / 2];
        var screened = Screen(TestFunction.Ishigami(), walks: 80);
        for (int f = 0; f < 3; f++)
        {
            Assert.True(screened[f].Strength.Interval.Contains(known[f]), $"μ*{f}: {screened[f].Strength}, known {known[f]}");
        }

        Assert.True(screened[2].Unevenness.Value > screened[2].Strength.Value, "what acts only through another is uneven");
    }

    [Fact]
    public void StraightLine_HasEvenEffects_OfKnownSign()
    {
        var walks = new MorrisTrajectories(6, 2, key: 2);
        var screened = Screening.Of(walks, [.. walks.Points.Select(p => (3 * p[0]) - (5 * p[1]))]);
        Assert.Equal([3.0, 5.0], screened.Select(s => Math.Round(s.Strength.Value, 9)));
        Assert.Equal([3.0, -5.0], screened.Select(s => Math.Round(s.Mean.Value, 9)));
        Assert.All(screened, s => Assert.InRange(s.Unevenness.Value, 0, 1e-9));
    }

    private static IReadOnlyList<ScreenedFactor> Screen(TestFunction function, int walks)
    {
        var design = new MorrisTrajectories(walks, function.Dimensions, key: 7);
        return Screening.Of(design, [.. design.Points.Select(function.At)]);
    }
}
