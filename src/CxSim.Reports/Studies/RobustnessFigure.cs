using CxSim.Experiments.Optimising;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model.Measures;

namespace CxSim.Reports.Studies;

/// <summary>The figure of what a choice can cost when the world goes another way than expected.</summary>
public static class RobustnessFigure
{
    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="currency">Symbol of the centre's currency.</param>
    /// <param name="margin">Practical margin of net value on this centre, a year.</param>
    /// <param name="worlds">Names of the worlds.</param>
    /// <param name="regrets">What each policy falls short of the best of them, in the order of the worlds.</param>
    public static Figure Of(
        Caption caption, string currency, double margin, IReadOnlyList<string> worlds, IEnumerable<Regret> regrets)
    {
        var net = new ChartMeasure(AllMeasures.NetValue, margin, currency);
        return RobustnessChart.Build(
            caption, net.Chart,
            [.. regrets.SelectMany(r => worlds.Zip(r.ByWorld, (world, behind) => new WorldRegret(r.Policy, world, net.Value(behind))))]);
    }
}
