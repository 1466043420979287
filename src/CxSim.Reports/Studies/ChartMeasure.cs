using CxSim.Figures.Charts;
using CxSim.Model.Measures;
using ChartInterval = CxSim.Figures.Charts.Interval;
using Interval = CxSim.Experiments.Statistics.Interval;
using Measure = CxSim.Model.Measures.Measure;

namespace CxSim.Reports.Studies;

/// <summary>A measure as charts show it: yearly money in millions, everything else in its own unit.</summary>
public sealed class ChartMeasure
{
    private const double Million = 1e6;
    private readonly double _scale;

    /// <summary>A measure on a centre.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="margin">Its practical margin on this centre, in its unit.</param>
    /// <param name="currency">Symbol of the centre's currency.</param>
    public ChartMeasure(Measure measure, double margin, string currency)
    {
        bool yearly = measure.Unit == "currency/year";
        _scale = yearly ? Million : 1;
        string unit = measure.Unit switch
        {
            "currency/year" => $"{currency}M a year",
            "currency" => currency,
            "%/year" => "% a year",
            "0–1" or "1" => "",
            _ => measure.Unit,
        };
        string differenceUnit = measure.Unit switch
        {
            "%" => "pp",
            "%/year" => "pp a year",
            _ => unit,
        };
        Chart = new(measure.Name, unit, differenceUnit, yearly ? 2 : measure.Decimals, margin / _scale, Side(measure.Better));
    }

    /// <summary>The chart's measure.</summary>
    public Figures.Charts.Measure Chart { get; }

    /// <summary>A value in the chart's unit.</summary>
    public double Value(double value) => value / _scale;

    /// <summary>An interval in the chart's unit.</summary>
    public ChartInterval Value(Interval interval) => new(interval.Low / _scale, interval.High / _scale);

    private static GoodSide Side(Better better) => better switch
    {
        Better.Up => GoodSide.Higher,
        Better.Down => GoodSide.Lower,
        _ => GoodSide.Neither,
    };
}
