using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>
/// G3: when does it pay, and does it get worse first? Median, bands of 50, 80 and 95 % of the futures, a few single futures,
/// the baseline's median behind, and the week in which the policy starts. Several policies get a panel each, on one y-axis.
/// </summary>
public static class FanChart
{
    private const double LabelWidth = 132;
    private const double Left = 60;
    private const string Bands =
        "Half of the simulated futures fall in the dark band, 8 of 10 in the middle one, 19 of 20 in the light one.";
    private static readonly double[] BandOpacity = [0.12, 0.16, 0.24];
    private static readonly string[] BandLow = ["95 % low", "80 % low", "50 % low"];
    private static readonly string[] BandHigh = ["95 % high", "80 % high", "50 % high"];

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="measure">What is followed.</param>
    /// <param name="baseline">Name of the baseline.</param>
    /// <param name="startWeek">The week in which the policies start, on the weeks' axis.</param>
    /// <param name="fans">One for each policy, at most eight.</param>
    public static Figure Build(Caption caption, Measure measure, string baseline, double startWeek, IReadOnlyList<Fan> fans)
    {
        LinearScale y = LinearScale.Holding(fans.SelectMany(Everything));
        double[] weeks = [.. fans.SelectMany(f => f.Weeks)];
        TimeScale x = new(weeks.Min(), weeks.Max(), TimeUnit.Weeks);
        int first = 0;
        List<Panel> panels = [];
        for (int i = 0; i < fans.Count; i++)
        {
            panels.Add(PanelOf(fans, i, first, x, y, measure, baseline, startWeek));
            first += fans[i].Weeks.Count;
        }

        string thin = fans[0].Samples.Count > 0 ? " Each thin line is one possible future." : "";
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} {Bands}{thin}",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {string.Join(" ", fans.Select(f => Sentence(f, measure, baseline)))}",
            Table = Table(measure, baseline, fans),
            BodyHeight = panels[^1].Plot.Bottom + 42,
            Panels = panels,
            Notes = fans.Count == 1 ? [] : [.. panels.Select(p => BaselineKey(p, baseline))],
        };
    }

    private static Note BaselineKey(Panel panel, string baseline)
    {
        string name = Wrap.Fit(baseline, 120, TextStyle.Quiet.Size);
        return new Note(panel.Plot.Right - KeyRoom(name), panel.Plot.Top - 10, name, TextStyle.Quiet, Key: KeyGlyph.Line, Series: 0);
    }

    private static IEnumerable<double> Everything(Fan f) =>
        [.. f.Baseline, .. f.Median, .. f.Nineteen.Select(b => b.Low), .. f.Nineteen.Select(b => b.High), .. f.Samples.SelectMany(s => s)];

    private static Panel PanelOf(
        IReadOnlyList<Fan> fans, int i, int first, TimeScale x, LinearScale y, Measure measure, string baseline, double startWeek)
    {
        Fan fan = fans[i];
        bool alone = fans.Count == 1;
        int series = i + 1;
        Rows rows = new(first, fan.Weeks.Count);
        Box plot = alone
            ? new Box(Left, 20, Figure.Width - Left - LabelWidth, 280)
            : new Box(Left + (i % 2 * 336), 38 + (i / 2 * 232), 284, 150);
        List<Mark> marks = [];
        for (int band = 0; band < BandLow.Length; band++)
        {
            marks.Add(new Area("week", BandLow[band], BandHigh[band]) { Rows = rows, Series = series, Opacity = BandOpacity[band] });
        }

        marks.AddRange(Enumerable.Range(1, fan.Samples.Count)
            .Select(n => new Line("week", $"future {n}") { Rows = rows, Series = series, Width = 0.7, Opacity = 0.6, Dashed = false }));
        marks.Add(new Line("week", baseline) { Rows = rows, Series = 0, Width = 1.8 });
        marks.Add(new Line("week", "median") { Rows = rows, Series = series, Width = 2.6, Dashed = !alone });
        marks.Add(new Rule(startWeek) { Dashed = true });
        Panel panel = new()
        {
            Plot = plot,
            X = x,
            Y = y,
            Marks = marks,
            Title = alone ? "" : Wrap.Fit(fan.Policy, plot.Width, TextStyle.Heading.Size, bold: true),
            XAxis = new Axis("weeks", x.Ticks(alone ? 8 : 5), Grid: false),
            YAxis = new Axis(YTitle(measure, plot, alone, baseline), y.Ticks(5)),
        };
        return panel with { Marks = [.. marks, .. alone ? Labels(panel, fan, baseline, startWeek) : [StartLabel(panel, startWeek)]] };
    }

    private static string YTitle(Measure measure, Box plot, bool alone, string baseline)
    {
        string title = measure.Unit.Length > 0 ? $"{measure.Name}, {measure.Unit}" : measure.Name;
        double key = alone ? 0 : KeyRoom(Wrap.Fit(baseline, 120, TextStyle.Quiet.Size));
        return Wrap.Fit(title, plot.Width + 28 - key, TextStyle.Quiet.Size);
    }

    private static double KeyRoom(string baseline) => TextWidth.Of(baseline, TextStyle.Quiet.Size) + Note.KeyWidth;

    private static IEnumerable<Words> Labels(Panel panel, Fan fan, string baseline, double startWeek)
    {
        int last = fan.Weeks.Count - 1;
        double end = fan.Weeks[last];
        (double X, double Y, string Text, TextStyle Style)[] labels =
        [
            (end, fan.Median[last], fan.Policy, TextStyle.Heading),
            (end, fan.Baseline[last], baseline, TextStyle.Label),
            (end, fan.Half[last].High, "half of futures", TextStyle.Quiet),
            (end, fan.Eight[last].High, "8 of 10 futures", TextStyle.Quiet),
            (end, fan.Nineteen[last].High, "19 of 20 futures", TextStyle.Quiet),
        ];
        return [.. EndLabels.Of(panel, LabelWidth, labels), StartLabel(panel, startWeek)];
    }

    private static Words StartLabel(Panel panel, double startWeek)
    {
        const string Text = "policy starts";
        bool right = panel.PlaceX(startWeek) + TextWidth.Of(Text, TextStyle.Quiet.Size) + 6 < panel.Plot.Right;
        return new Words(startWeek, panel.Y.Value(0), Text, TextStyle.Quiet)
        {
            Anchor = right ? Anchor.Start : Anchor.End, Dx = right ? 5 : -5, Dy = -6,
        };
    }

    private static string Sentence(Fan f, Measure m, string baseline) =>
        $"{f.Policy} ends at a median of {Numbers.WithUnit(f.Median[^1], m.Decimals, m.Unit)}, 19 of 20 futures between "
        + $"{Numbers.Fixed(f.Nineteen[^1].Low, m.Decimals)} and {Numbers.Fixed(f.Nineteen[^1].High, m.Decimals)}; "
        + $"{baseline} ends at {Numbers.Fixed(f.Baseline[^1], m.Decimals)}.";

    private static DataTable Table(Measure measure, string baseline, IReadOnlyList<Fan> fans)
    {
        int samples = fans.Max(f => f.Samples.Count);
        List<Column> columns = [new("policy"), new("week"), new(baseline), new("median")];
        columns.AddRange(BandLow.Zip(BandHigh, (low, high) => new[] { new Column(low), new Column(high) }).SelectMany(c => c));
        columns.AddRange(Enumerable.Range(1, samples).Select(n => new Column($"future {n}")));
        List<IReadOnlyList<Cell>> rows = [];
        foreach (Fan f in fans)
        {
            for (int w = 0; w < f.Weeks.Count; w++)
            {
                Interval[] bands = [f.Nineteen[w], f.Eight[w], f.Half[w]];
                IEnumerable<double> ends = bands.SelectMany(b => new[] { b.Low, b.High });
                IEnumerable<double> numbers = [f.Baseline[w], f.Median[w], .. ends, .. f.Samples.Select(s => s[w])];
                IEnumerable<double> padding = Enumerable.Repeat(double.NaN, samples - f.Samples.Count);
                rows.Add([f.Policy, Cell.Number(f.Weeks[w], 0), .. numbers.Concat(padding).Select(v => Cell.Number(v, measure.Decimals))]);
            }
        }

        return new DataTable($"{measure.Name} by week ({measure.Unit})", columns, rows);
    }
}
