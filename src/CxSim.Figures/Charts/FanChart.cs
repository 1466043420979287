using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;

namespace CxSim.Figures.Charts;

/// <summary>
/// G3: when does it pay, and does it get worse first? Median, bands of 50, 80 and 95 % of the futures, a few single futures,
/// the baseline's median behind, and the week in which the policy starts. Several policies get a panel each, on one y-axis.
/// </summary>
public static class FanChart
{
    private const double LabelWidth = 132;
    private const double Left = 60;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="measure">What is followed.</param>
    /// <param name="baseline">Name of the baseline.</param>
    /// <param name="startWeek">The week in which the policies start, on the weeks' axis.</param>
    /// <param name="fans">One for each policy, at most eight.</param>
    public static Figure Build(Caption caption, Measure measure, string baseline, double startWeek, IReadOnlyList<Fan> fans)
    {
        LinearScale y = LinearScale.Holding(fans.SelectMany(FanRows.Everything));
        double[] weeks = [.. fans.SelectMany(f => f.Weeks), startWeek];
        var x = TimeScale.Holding(weeks, TimeUnit.Weeks);
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
            Subtitle = $"{caption.Subtitle} {FanRows.Bands}{thin}",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {string.Join(" ", fans.Select(f => Sentence(f, measure, baseline)))}",
            Table = FanRows.Table(
                $"{measure.Name} by week{(measure.Unit.Length > 0 ? $" ({measure.Unit})" : "")}", "policy", baseline,
                [.. fans.Select(f => (f.Policy, f, measure.Decimals))]),
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

    private static Panel PanelOf(
        IReadOnlyList<Fan> fans, int i, int first, TimeScale x, LinearScale y, Measure measure, string baseline, double startWeek)
    {
        Fan fan = fans[i];
        bool alone = fans.Count == 1;
        Box plot = alone
            ? new Box(Left, 20, Figure.Width - Left - LabelWidth, 280)
            : new Box(Left + (i % 2 * 336), 38 + (i / 2 * 232), 284, 150);
        List<Mark> marks = FanRows.Marks(fan, new Rows(first, fan.Weeks.Count), i + 1, baseline, startWeek, alone);
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
            .. fan.Before.Take(1).Select(_ => (end, fan.Before[last], FanRows.Before(baseline), TextStyle.Quiet)),
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
}
