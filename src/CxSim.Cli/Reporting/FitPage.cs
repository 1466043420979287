using CxSim.Experiments.Calibration;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Figures.Reports;
using CxSim.Figures.Tables;
using CxSim.Reports;
using Cell = CxSim.Figures.Tables.Cell;
using Column = CxSim.Figures.Tables.Column;

namespace CxSim.Cli.Reporting;

/// <summary>The report of a fitted call log.</summary>
internal static class FitPage
{
    /// <summary>The page, HTML.</summary>
    /// <param name="id">What the centre is called.</param>
    /// <param name="run">The fit.</param>
    public static string Of(string id, CalibrationRun run)
    {
        var figures = run.Figures.Select(f => new FigureBlock(Draw(f)));
        List<Section> sections =
        [
            new("fitted", "What was fitted", [new TableBlock(Numbers(run.Numbers))]),
            new("waits", "Observed and simulated",
            [
                new TableBlock(Waits("The log's own days, simulated", run.Sample)),
                .. run.HeldOut is { } heldOut ? [new TableBlock(Waits("Another log, predicted", heldOut))] : Array.Empty<Block>(),
            ]),
            new("figures", "How well it fits", [.. figures]),
        ];
        string context = $"{run.Log.Calls.Count} calls used, {run.Log.Refused.Count} refused · CxSim {ProductVersion.Text}";
        return ReportPage.Write(new Report($"A centre from a call log: {id}", run.Centre.Source, context, sections));
    }

    private static Figure Draw(FitFigure figure) => CurveChart.Build(
        new Caption(figure.Id, figure.Title, "Observed first."),
        new AxisPlan(figure.X), new AxisPlan(figure.Y, FromZero: true),
        [.. figure.Series.Select((s, i) => new Curve(
            s.Name, [.. s.Points.Select(p => p.X)], [.. s.Points.Select(p => p.Y)],
            i > 0 ? CurveLook.Line : figure.Bars ? CurveLook.Step : CurveLook.Dots))]);

    private static DataTable Numbers(IReadOnlyList<FittedNumber> numbers) => new(
        "Fitted numbers, with 95 % intervals of sampling where known",
        [new Column("number"), new Column("value"), new Column("low"), new Column("high"), new Column("unit")],
        [.. numbers.Select(n => (IReadOnlyList<Cell>)
            [n.Name, Number(n.Value.Value), Bound(n.Value, n.Value.Low), Bound(n.Value, n.Value.High), n.Unit])]);

    private static Cell Number(double value) => Cell.Worded(value, $"{value:G4}");

    private static Cell Bound(FittedValue of, double value) => of.StandardError > 0 ? Number(value) : "";

    private static DataTable Waits(string title, HoldOut check) => new(
        title,
        [
            new Column("calls of"), new Column("calls"), new Column("mean wait of served, s"), new Column("hung up, %"),
            new Column("answered within 20 s, %"),
        ],
        [.. check.Rows.Append(check.Total).Select(r => (IReadOnlyList<Cell>)
        [
            r.Name, Cell.Number(r.Observed.Calls, 0), Pair(r, c => c.MeanWaitServed, 0), Pair(r, c => 100 * c.AbandonedShare, 1),
            Pair(r, c => 100 * c.InTimeShare, 0),
        ])]);

    private static Cell Pair(HoldOutRow row, Func<WaitCounts, double> of, int decimals) =>
        $"{Figures.Lettering.Numbers.Fixed(of(row.Observed), decimals)} → {Figures.Lettering.Numbers.Fixed(of(row.Simulated), decimals)}";
}
