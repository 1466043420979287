using CxSim.Cli.Terminal;
using CxSim.Experiments.Statistics;
using CxSim.Reports.Presenting;

namespace CxSim.Cli.Presenting;

/// <summary>Several policies beside the baseline: a row a policy, a column a measure, in as many tables as the width asks for.</summary>
internal static class ComparisonMatrix
{
    private const int Gap = 2;

    /// <summary>Writes it.</summary>
    /// <param name="shell">Where to.</param>
    /// <param name="comparisons">The policies, all against the same baseline.</param>
    /// <param name="currency">Symbol of the centre's currency.</param>
    public static void Write(Shell shell, IReadOnlyList<PolicyComparison> comparisons, string currency)
    {
        var columns = comparisons[0].Headline.Select(d => new MeasureColumn(new Kpi(d.Measure, currency), comparisons)).ToList();
        int names = comparisons.Select(c => c.Policy.Length).Append(comparisons[0].Baseline.Length).Max();
        while (columns.Count > 0)
        {
            var fitting = Fitting(columns, shell.Width - names);
            columns.RemoveRange(0, fitting.Count);
            WriteTable(shell, comparisons, fitting);
            if (columns.Count > 0)
            {
                shell.Print();
            }
        }
    }

    private static List<MeasureColumn> Fitting(List<MeasureColumn> columns, int room)
    {
        var fitting = new List<MeasureColumn>();
        foreach (var column in columns)
        {
            room -= column.Width + Gap;
            if (room < 0 && fitting.Count > 0)
            {
                break;
            }

            fitting.Add(column);
        }

        return fitting;
    }

    private static void WriteTable(Shell shell, IReadOnlyList<PolicyComparison> comparisons, List<MeasureColumn> columns)
    {
        var grid = new Grid([new Column(""), .. columns.Select(c => c.Column)]);
        grid.Add([new Cell(comparisons[0].Baseline), .. columns.Select(c => new Cell(c.Baseline))]);
        for (int i = 0; i < comparisons.Count; i++)
        {
            int row = i;
            grid.Add([new Cell(comparisons[i].Policy), .. columns.Select(c => c.Cell(row, shell))]);
        }

        grid.Write(shell);
    }

    /// <summary>A measure's cells, one a policy.</summary>
    private sealed class MeasureColumn(Kpi kpi, IReadOnlyList<PolicyComparison> comparisons)
    {
        private readonly PairedDifference[] _differences = [.. comparisons.Select(c => c[kpi.Measure])];

        // Narrow, so that more measures stand side by side.
        public Column Column => new(string.Join('\n', Layout.Wrap(Title, _differences.Max(d => Text(d).Length))), Right: true);

        public string Baseline => kpi.Level(_differences[0].Baseline.Mean);

        public int Width => _differences.Select(Text).Append(Baseline).Select(t => t.Length).Append(Column.Width).Max();

        private string Title => kpi.DifferenceUnit.Length == 0 ? kpi.Measure.Name : $"{kpi.Measure.Name}, {kpi.DifferenceUnit}";

        public Cell Cell(int policy, Shell shell) =>
            new(Text(_differences[policy]), VerdictPaint.Of(_differences[policy].Verdict, shell.Paint));

        private string Text(PairedDifference d) => $"{kpi.Compact(d)} {d.Verdict.Symbol()}";
    }
}
