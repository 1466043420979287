using CxSim.Experiments.Sensitivity;
using CxSim.Experiments.Statistics;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Reports.Presenting;

namespace CxSim.Reports.Studies;

/// <summary>The figure of which belief moves a difference most, each moved alone.</summary>
public static class TornadoFigure
{
    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="currency">Symbol of the centre's currency.</param>
    /// <param name="central">The difference with every belief at its base.</param>
    /// <param name="swings">The same difference with one belief at its ends, at least one.</param>
    public static Figure Of(Caption caption, string currency, PairedDifference central, IEnumerable<Swung> swings)
    {
        var measure = new ChartMeasure(central.Measure, central.Margin, currency);
        return TornadoChart.Build(
            caption, measure.Chart, measure.Value(central.Difference.Mean),
            [.. swings.Select(s => new Swing(
                s.Belief.Id, $"{s.Belief.Grade}"[0], NumberText.Short(s.Low), NumberText.Short(s.High),
                measure.Value(s.AtLow.Difference.Mean), measure.Value(s.AtHigh.Difference.Mean)))]);
    }
}
