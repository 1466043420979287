using CxSim.Cli.Presenting;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Designs;
using CxSim.Experiments.Statistics;
using CxSim.Model.Measures;

namespace CxSim.Cli.Sweeping;

/// <summary>The points of a sweep as a tidy table: a row a point, columns by their ids, numbers without units.</summary>
internal static class SweepTable
{
    private const int MostRows = 60;
    private const int BestRows = 20;
    private const int ManyAxes = 4;

    private static readonly Measure[] Wide =
    [
        AllMeasures.Csat, AllMeasures.Understood, AllMeasures.ServiceLevel, AllMeasures.CostPerResolved, AllMeasures.Attrition,
    ];

    private static readonly Measure[] Narrow = [AllMeasures.Csat, AllMeasures.CostPerResolved];

    /// <summary>Writes it: every point in order, or the best twenty where there are too many to read.</summary>
    public static void Write(Shell shell, SweepResult result)
    {
        var axes = result.Study.Design.Axes;
        var measures = axes.Count < ManyAxes ? Wide : Narrow;
        bool some = result.Rows.Count > MostRows;
        var numbered = result.Rows.Select((row, i) => (Row: row, Number: i + 1));
        var shown = some ? numbered.OrderByDescending(r => r.Row.Net).Take(BestRows) : numbered;
        var grid = new Grid(
        [
            .. PointColumn(shell), .. axes.Select(a => Right(a.Id)), .. measures.Select(m => Right(m.Id)),
            Right(AllMeasures.NetValue.Id), new Column("verdict_net"),
        ]);
        foreach (var (row, number) in shown)
        {
            grid.Add(
            [
                .. PointCell(shell, number), .. row.Values.Select(v => new Cell(Text(v, "0.####"))),
                .. measures.Select(m => new Cell(Text(row.Level(m), $"F{m.Decimals}"))),
                Text(row.Net, "F0"),
                new Cell(row.Verdict.Word(), VerdictPaint.Of(row.Verdict, shell.Paint)),
            ]);
        }

        grid.Write(shell);
        string rest = some ? $"The best {BestRows} of {result.Rows.Count} points; {SweepFiles.PointsName} has all. " : "";
        shell.PrintText($"{rest}net_value is the difference from \"{result.Study.Baseline.Id}\" a year, on the same seeds.");
    }

    // A sentence begins with what it is about.
    private static IEnumerable<Column> PointColumn(Shell shell) => shell.Plain ? [new Column("")] : [];

    private static IEnumerable<Cell> PointCell(Shell shell, int number) => shell.Plain ? [$"point {number}"] : [];

    private static Column Right(string title) => new(title, Right: true);

    private static string Text(double value, string format) =>
        double.IsFinite(value) ? value.ToString(format, System.Globalization.CultureInfo.InvariantCulture) : "–";
}
