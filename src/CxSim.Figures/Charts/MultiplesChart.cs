using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;

namespace CxSim.Figures.Charts;

/// <summary>
/// G4: what moves together? Up to six measures of one policy, each as a small fan in its own unit, all on the same weeks.
/// </summary>
public static class MultiplesChart
{
    /// <summary>The most panels that a page can hold.</summary>
    public const int Most = 6;

    private const int Columns = 3;
    private const double Left = 54;
    private const double Pitch = 226;
    private const double PlotWidth = 172;
    private const double PlotHeight = 110;
    private const double RowPitch = PlotHeight + 84;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="baseline">Name of the baseline.</param>
    /// <param name="startWeek">The week in which the policy starts, on the weeks' axis.</param>
    /// <param name="fans">One for each measure, all of one policy, most important first; at most six are drawn.</param>
    public static Figure Build(Caption caption, string baseline, double startWeek, IReadOnlyList<MeasureFan> fans)
    {
        MeasureFan[] drawn = [.. fans.Take(Most)];
        string policy = drawn[0].Fan.Policy;
        double[] weeks = [.. drawn.SelectMany(f => f.Fan.Weeks), startWeek];
        var x = TimeScale.Holding(weeks, TimeUnit.Weeks);
        IReadOnlyList<Note> keys = KeyLine.At(
            8, ($"{policy}, median", KeyGlyph.Line, 1), ($"{baseline}, median", KeyGlyph.Line, 0),
            ("dark: half of futures; light: 19 of 20", KeyGlyph.Band, 1));
        List<Panel> panels = [];
        int first = 0;
        for (int i = 0; i < drawn.Length; i++)
        {
            panels.Add(PanelOf(drawn[i], Place(i, keys[^1].Y + 60), first, i + Columns >= drawn.Length, x, baseline, startWeek));
            first += drawn[i].Fan.Weeks.Count;
        }

        string thin = drawn[0].Fan.Samples.Count > 0 ? " Each thin line is one possible future." : "";
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} {FanRows.Bands}{thin} The upright line is the week in which the policy starts.",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {string.Join(" ", drawn.Select(f => $"{f.Measure.Name}: {Ends(f)}."))}",
            Table = FanRows.Table(
                $"{policy}: measures by week", "measure", baseline, [.. drawn.Select(f => (f.Measure.Name, f.Fan, f.Measure.Decimals))]),
            BodyHeight = panels.Max(p => p.Plot.Bottom) + 40,
            Panels = panels,
            Notes = [.. keys, .. drawn.Zip(panels, Heads).SelectMany(n => n)],
        };
    }

    private static Box Place(int i, double top) =>
        new(Left + (i % Columns * Pitch), top + (i / Columns * RowPitch), PlotWidth, PlotHeight);

    private static Panel PanelOf(MeasureFan f, Box plot, int first, bool lowest, TimeScale x, string baseline, double startWeek)
    {
        LinearScale y = LinearScale.Holding(FanRows.Everything(f.Fan), ticks: 4);
        return new Panel
        {
            Name = f.Measure.Name,
            Plot = plot,
            X = x,
            Y = y,
            XAxis = new Axis(lowest ? "week" : "", x.Ticks(4), Grid: false),
            YAxis = new Axis("", y.Ticks(4)),
            Marks = FanRows.Marks(f.Fan, new Rows(first, f.Fan.Weeks.Count), 1, baseline, startWeek, alone: true),
        };
    }

    private static IEnumerable<Note> Heads(MeasureFan f, Panel panel)
    {
        double left = panel.Plot.Left - 38;
        double width = panel.Plot.Right - left;
        string arrow = f.Measure.Good switch { GoodSide.Higher => " ↑ better", GoodSide.Lower => " ↓ better", _ => "" };
        double room = width - TextWidth.Of(arrow, TextStyle.Quiet.Size);
        yield return new Note(
            left, panel.Plot.Top - 24, Wrap.Fit(f.Measure.Name, width, TextStyle.Heading.Size, bold: true), TextStyle.Heading);
        yield return new Note(
            left, panel.Plot.Top - 9, Wrap.Fit($"ends {Ends(f)}", room, TextStyle.Quiet.Size) + arrow, TextStyle.Quiet);
    }

    private static string Ends(MeasureFan f) =>
        Numbers.Change(f.Fan.Baseline[^1], f.Fan.Median[^1], f.Measure.Decimals, f.Measure.Unit);
}
