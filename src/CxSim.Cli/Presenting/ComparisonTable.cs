using CxSim.Cli.Terminal;
using CxSim.Experiments.Statistics;
using CxSim.Reports.Presenting;

namespace CxSim.Cli.Presenting;

/// <summary>One policy beside the baseline: a row a measure, with difference, interval and verdict.</summary>
internal static class ComparisonTable
{
    /// <summary>Writes it.</summary>
    /// <param name="shell">Where to.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="differences">The rows wanted.</param>
    /// <param name="currency">Symbol of the centre's currency.</param>
    public static void Write(
        Shell shell, PolicyComparison comparison, IEnumerable<PairedDifference> differences, string currency)
    {
        var grid = new Grid(
            new Column(""),
            new Column(comparison.Baseline, Right: true),
            new Column(comparison.Policy, Right: true),
            new Column("difference", Right: true),
            new Column(Kpi.IntervalTitle(comparison)),
            new Column("verdict"));
        foreach (var d in differences)
        {
            var kpi = new Kpi(d.Measure, currency);
            string verdict = shell.Plain ? WordOf(d) : d.VerdictText;
            grid.Add(
                d.Measure.Name, kpi.Level(d.Baseline.Mean), kpi.Level(d.Policy.Mean), kpi.Difference(d.Difference.Mean),
                kpi.Range(d.Total), new Cell(verdict, VerdictPaint.Of(d.Verdict, shell.Paint)));
        }

        grid.Write(shell);
    }

    private static string WordOf(PairedDifference d) => d.Verdict switch
    {
        Verdict.CannotTell when d.SeedsToSettle is { } seeds => $"{d.Verdict.Word()}, {seeds} seeds would",
        Verdict.Depends when d.Flip is { } flip => $"depends on {flip.Belief.Id}",
        _ => d.Verdict.Word(),
    };
}
