using CxSim.Figures.Marks;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>Fans as rows of a table, one week a row, and the marks that draw them.</summary>
internal static class FanRows
{
    /// <summary>What the bands hold, as a sentence.</summary>
    public const string Bands =
        "Half of the simulated futures fall in the dark band, 8 of 10 in the middle one, 19 of 20 in the light one.";

    private static readonly double[] BandOpacity = [0.12, 0.16, 0.24];
    private static readonly string[] BandLow = ["95 % low", "80 % low", "50 % low"];
    private static readonly string[] BandHigh = ["95 % high", "80 % high", "50 % high"];

    /// <summary>Name of the baseline of before; its column too.</summary>
    public static string Before(string baseline) => $"{baseline} before";

    /// <summary>What must be on the y-axis.</summary>
    public static IEnumerable<double> Everything(Fan f) =>
    [
        .. f.Baseline, .. f.Before, .. f.Median, .. f.Nineteen.SelectMany(b => new[] { b.Low, b.High }), .. f.Samples.SelectMany(s => s),
    ];

    /// <summary>Bands, single futures, the baseline, the median, and the week in which the policy starts.</summary>
    /// <param name="fan">What is drawn.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="series">The policy's look.</param>
    /// <param name="baseline">The baseline's column.</param>
    /// <param name="startWeek">The week in which the policy starts.</param>
    /// <param name="alone">Whether no other policy is in the figure: then its median needs no dashes.</param>
    public static List<Mark> Marks(Fan fan, Rows rows, int series, string baseline, double startWeek, bool alone)
    {
        List<Mark> marks = [];
        for (int band = 0; band < BandLow.Length; band++)
        {
            marks.Add(new Area("week", BandLow[band], BandHigh[band]) { Rows = rows, Series = series, Opacity = BandOpacity[band] });
        }

        marks.AddRange(Enumerable.Range(1, fan.Samples.Count)
            .Select(n => new Line("week", $"future {n}") { Rows = rows, Series = series, Width = 0.7, Opacity = 0.6, Dashed = false }));
        if (fan.Before.Count > 0)
        {
            marks.Add(new Line("week", Before(baseline)) { Rows = rows, Series = 0, Width = 0.8, Opacity = 0.7 });
        }

        marks.Add(new Line("week", baseline) { Rows = rows, Series = 0, Width = 1.8 });
        marks.Add(new Line("week", "median") { Rows = rows, Series = series, Width = 2.6, Dashed = !alone });
        marks.Add(new Rule(startWeek) { Dashed = true });
        return marks;
    }

    /// <summary>The table.</summary>
    /// <param name="caption">What it holds.</param>
    /// <param name="what">Heading of the first column.</param>
    /// <param name="baseline">Name of the baseline; its column too.</param>
    /// <param name="fans">What the first column says, the fan and the digits after the point.</param>
    public static DataTable Table(
        string caption, string what, string baseline, IReadOnlyList<(string Name, Fan Fan, int Decimals)> fans)
    {
        int samples = fans.Max(f => f.Fan.Samples.Count);
        List<Column> columns = [new(what), new("week"), new(baseline), new("median")];
        columns.AddRange(BandLow.Zip(BandHigh, (low, high) => new[] { new Column(low), new Column(high) }).SelectMany(c => c));
        columns.AddRange(Enumerable.Range(1, samples).Select(n => new Column($"future {n}")));
        bool before = fans.Any(f => f.Fan.Before.Count > 0);
        columns.AddRange(before ? [new Column(Before(baseline))] : []);
        List<IReadOnlyList<Cell>> rows = [];
        foreach ((string name, Fan f, int decimals) in fans)
        {
            for (int w = 0; w < f.Weeks.Count; w++)
            {
                Interval[] bands = [f.Nineteen[w], f.Eight[w], f.Half[w]];
                IEnumerable<double> ends = bands.SelectMany(b => new[] { b.Low, b.High });
                IEnumerable<double> numbers = [f.Baseline[w], f.Median[w], .. ends, .. f.Samples.Select(s => s[w])];
                IEnumerable<double> padding = Enumerable.Repeat(double.NaN, samples - f.Samples.Count);
                IEnumerable<double> last = before ? [f.Before.Count > 0 ? f.Before[w] : double.NaN] : [];
                rows.Add([name, Cell.Number(f.Weeks[w], 0), .. numbers.Concat(padding).Concat(last).Select(v => Cell.Number(v, decimals))]);
            }
        }

        return new DataTable(caption, columns, rows);
    }
}
