using CxSim.Experiments.Calibration.Weeks;
using CxSim.Model.Chance;

namespace CxSim.Experiments.Tests.Calibration.Weeks;

public sealed class PanelFiguresTests
{
    // Agents' own means with standard deviation 3, around them a process that keeps 0.6 of itself from week to week.
    [Fact]
    public void A_panel_of_known_make_gives_its_own_figures()
    {
        const double Lasting = 0.6;
        double[] Row(ulong agent)
        {
            double mean = 20 + (3 * Draws.Normal(agent, 0));
            double state = Draws.Normal(agent, 1);
            return [.. Enumerable.Range(0, 200).Select(w => mean + (state = (Lasting * state)
                + (Math.Sqrt(1 - (Lasting * Lasting)) * Draws.Normal(agent, (ulong)w + 2))))];
        }

        var panel = new Panel([.. Enumerable.Range(1, 200).Select(a => Row(Draws.Mix((ulong)a)))]);
        var figures = PanelFigures.Of(panel, 0, 200);

        Assert.InRange(figures.Between, 2.7, 3.3);
        Assert.InRange(figures.Within, 0.95, 1.05);
        Assert.InRange(figures.NextWeek, 0.57, 0.61);
        Assert.InRange(figures.Later, 0.2, 0.24);
        Assert.Equal(0, figures.AtZero);
    }

    [Fact]
    public void Weeks_without_a_score_are_left_out()
    {
        var panel = new Panel([[0, 2, double.NaN, 4, 2, 0], [8, 8, 8, double.NaN, 8, 8], [double.NaN, double.NaN, double.NaN, 1, 1, 1]]);
        var figures = PanelFigures.Of(panel, 0, 6);

        Assert.Equal(Math.Sqrt(2) * 3.2, figures.Between, 9);
        Assert.Equal(0.2, figures.AtZero, 9);
        Assert.Equal([4, 5, 8, 2.5, 11 / 3.0, 3], PanelFigures.Means(panel, 6));
    }
}
