using CxSim.Figures.Colours;

namespace CxSim.Figures.Tests.Colours;

public sealed class PaletteTests
{
    [Fact]
    public void Series_EachTheme_ReachThreeToOne()
    {
        Assert.All(Palette.Series, s => Assert.True(Contrast.Ratio(s.Light, Palette.LightPaper) >= 3, s.Light));
        Assert.All(Palette.Series, s => Assert.True(Contrast.Ratio(s.Dark, Palette.DarkPaper) >= 3, s.Dark));
    }

    [Fact]
    public void Text_EachTheme_ReachesFourAndAHalfToOne()
    {
        Assert.True(Contrast.Ratio(Palette.LightInk, Palette.LightPaper) >= 7);
        Assert.True(Contrast.Ratio(Palette.DarkInk, Palette.DarkPaper) >= 7);
        Assert.True(Contrast.Ratio(Palette.LightMuted, Palette.LightPaper) >= 4.5);
        Assert.True(Contrast.Ratio(Palette.DarkMuted, Palette.DarkPaper) >= 4.5);
    }

    [Fact]
    public void Series_WithoutColour_DifferByDashAndMarker()
    {
        Assert.Equal(8, Palette.MostPolicies);
        Assert.Equal(Palette.Series.Count, Palette.Series.Select(s => s.Dash).Distinct().Count());
        Assert.Equal(Palette.Series.Count, Palette.Series.Select(s => s.Marker).Distinct().Count());
    }

    [Fact]
    public void Heat_AnyCell_HasReadableInk()
    {
        double[] shares = [.. Enumerable.Range(-10, 21).Select(i => i / 10.0)];
        IEnumerable<string> colours = [.. shares.Select(HeatRamp.Diverging), .. shares.Select(HeatRamp.Sequential)];
        Assert.All(colours, c => Assert.True(Contrast.Ratio(c, HeatRamp.InkOn(c)) >= 4.5, c));
    }

    [Theory]
    [InlineData("#0072b2", 5.19)]
    [InlineData("#d55e00", 3.87)]
    [InlineData("#009e73", 3.42)]
    [InlineData("#cc79a7", 3.06)]
    public void Ratio_OkabeIto_IsAsMeasured(string colour, double expected) =>
        Assert.Equal(expected, Contrast.Ratio(colour, Palette.LightPaper), 2);
}
