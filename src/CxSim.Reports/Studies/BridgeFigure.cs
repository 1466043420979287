using CxSim.Experiments.Statistics;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model.Measures;
using CxSim.Reports.Presenting;

namespace CxSim.Reports.Studies;

/// <summary>The figure of what a policy's net value is made of.</summary>
public static class BridgeFigure
{
    /// <summary>The figure.</summary>
    public static Figure Of(Caption caption, PolicyComparison comparison, string currency)
    {
        var figure = BridgeChart.Build(
            caption, currency, [.. comparison.Bridge.Steps.Select(Step)], Step(comparison.Bridge.Whole));
        return figure with { Table = figure.Table.Of(comparison.Policy) };
    }

    /// <summary>What the figure shows, as a sentence.</summary>
    public static string Title(PolicyComparison comparison, string currency)
    {
        string net = new Kpi(AllMeasures.NetValue, currency).Difference(comparison.Bridge.Net.Mean);
        var largest = comparison.Bridge.Steps.MaxBy(s => Math.Abs(s.PerYear.Mean))!;
        return $"{comparison.Policy}: {net} a year, most of it through {char.ToLowerInvariant(largest.Name[0])}{largest.Name[1..]}";
    }

    private static BridgeStep Step(MoneyStep step) =>
        new(step.Name, step.PerYear.Mean, new(step.Total.Low, step.Total.High), step.RestsOnBeliefs);
}
