using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>
/// G1: is it a choice, or can we have both? One mark a policy, good is always up and right, an ellipse for the spread, and the
/// policies that none beats on both measures joined by a line. It says whether the baseline lies inside that frontier.
/// </summary>
public static class FrontierChart
{
    private const double FaintestMark = 0.15;
    private const string Reading =
        "An ellipse holds 19 of 20 simulated futures. The dashed line joins policies that no other beats on both.";

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="across">The horizontal measure, mostly a cost.</param>
    /// <param name="up">The vertical measure, mostly how customers felt.</param>
    /// <param name="baseline">The baseline.</param>
    /// <param name="policies">The others, at most eight.</param>
    public static Figure Build(
        Caption caption, FrontierAxis across, FrontierAxis up, PolicyPoint baseline, IReadOnlyList<PolicyPoint> policies)
    {
        List<PolicyPoint> all = [baseline, .. policies];
        bool OnFrontier(PolicyPoint p) => !all.Exists(q => Beats(q, p, across.Measure, up.Measure));
        List<PolicyPoint> frontier = [.. all.Where(OnFrontier).OrderBy(p => p.Across)];
        List<PolicyPoint> rows = [.. frontier, .. all.Except(frontier)];
        string finding = Finding(baseline, policies, across, up);
        IReadOnlyList<string> lines = Wrap.Lines(finding, Figure.Width - (2 * Figure.Margin), TextStyle.Heading.Size, bold: true);
        Panel panel = Empty(rows, across, up, 34 + (lines.Count * 16));
        List<Mark> marks = [new Line("across", "up") { Rows = new Rows(0, frontier.Count), Width = 1.6, Dashed = true }];
        for (int i = 0; i < rows.Count; i++)
        {
            Rows row = new(i, 1);
            int series = all.IndexOf(rows[i]);
            marks.Insert(0, new Ellipse("across", "up", "sd across", "sd up", "correlation") { Rows = row, Series = series });
            double solid = Math.Max(FaintestMark, rows[i].Undominated);
            marks.Add(new Dot("across", "up") { Rows = row, Series = series, Radius = 6, Opacity = solid });
        }

        string faint = all.Exists(p => p.Undominated < 1) ? " Pale marks are beaten in most belief draws." : "";
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} {Reading}{faint}",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {finding} {string.Join(" ", rows.Select(p => Sentence(p, across, up)))}",
            Table = Table(rows, frontier.Count, across, up),
            BodyHeight = panel.Plot.Bottom + 42,
            Panels = [panel with { Marks = [.. marks, .. Labels(panel, rows, baseline)] }],
            Notes =
            [
                .. lines.Select((line, i) => new Note(Figure.Margin, 8 + (i * 16), line, TextStyle.Heading)),
                new(panel.Plot.Right, panel.Plot.Bottom + 33, $"{across.GoodWord} →", TextStyle.Heading, Anchor.End),
                new(
                    panel.Plot.Left + 8, panel.Plot.Top - 10, $"↑ {up.GoodWord} ({up.Measure.Name}, {up.Measure.Unit})", TextStyle.Heading),
            ],
        };
    }

    private static Panel Empty(List<PolicyPoint> rows, FrontierAxis across, FrontierAxis up, double top)
    {
        IEnumerable<double> Reach(Func<PolicyPoint, (double Mean, double Sd)> of) =>
            rows.Select(of).SelectMany(v => new[] { v.Mean - (Ellipse.Radius95 * v.Sd), v.Mean + (Ellipse.Radius95 * v.Sd) });
        Scale x = LinearScale.Holding(Reach(p => (p.Across, p.SdAcross))) with { Reversed = across.Measure.Good == GoodSide.Lower };
        Scale y = LinearScale.Holding(Reach(p => (p.Up, p.SdUp))) with { Reversed = up.Measure.Good == GoodSide.Lower };
        return new Panel
        {
            Plot = new Box(56, top, Figure.Width - 56 - 24, 330),
            X = x,
            Y = y,
            XAxis = new Axis($"{across.Measure.Name}, {across.Measure.Unit}", x.Ticks(6)),
            YAxis = new Axis("", y.Ticks(6)),
            Marks = [],
        };
    }

    private static IEnumerable<Words> Labels(Panel panel, List<PolicyPoint> rows, PolicyPoint baseline)
    {
        (double X, double Y)[] points = [.. rows.Select(p => (panel.PlaceX(p.Across), panel.PlaceY(p.Up)))];
        TextStyle Style(PolicyPoint p) => p == baseline ? TextStyle.Heading : TextStyle.Label;
        string[] names = [.. rows.Select(p => Wrap.Fit(p.Policy, 180, Style(p).Size, Style(p).Bold))];
        double[] widths = [.. rows.Select((p, i) => TextWidth.Of(names[i], Style(p).Size, Style(p).Bold))];
        IReadOnlyList<Box> boxes = Beside.Place(points, widths, 14, panel.Plot);
        for (int i = 0; i < rows.Count; i++)
        {
            bool far = Math.Abs(boxes[i].Top + 7 - points[i].Y) > 24;
            yield return new Words(rows[i].Across, rows[i].Up, names[i], Style(rows[i]))
            {
                Dx = boxes[i].Left - points[i].X, Dy = boxes[i].Top + 11 - points[i].Y, Leader = far,
            };
        }
    }

    private static bool Beats(PolicyPoint a, PolicyPoint b, Measure across, Measure up)
    {
        double x = (a.Across - b.Across) * (across.Good == GoodSide.Lower ? -1 : 1);
        double y = (a.Up - b.Up) * (up.Good == GoodSide.Lower ? -1 : 1);
        return x >= 0 && y >= 0 && (x > 0 || y > 0);
    }

    private static string Finding(PolicyPoint baseline, IReadOnlyList<PolicyPoint> policies, FrontierAxis across, FrontierAxis up)
    {
        string[] both = [.. policies.Where(p => Beats(p, baseline, across.Measure, up.Measure)).Select(p => p.Policy)];
        return both.Length > 0
            ? $"“{baseline.Policy}” lies inside the frontier: {string.Join(" and ", both)} {(both.Length == 1 ? "is" : "are")} "
                + $"{across.GoodWord} and {up.GoodWord} at once, on average."
            : $"“{baseline.Policy}” lies on the frontier: on average no policy is both {across.GoodWord} and {up.GoodWord}.";
    }

    private static string Sentence(PolicyPoint p, FrontierAxis across, FrontierAxis up) =>
        $"{p.Policy}: {Numbers.WithUnit(p.Across, across.Measure.Decimals, across.Measure.Unit)}, "
        + $"{Numbers.WithUnit(p.Up, up.Measure.Decimals, up.Measure.Unit)}.";

    private static DataTable Table(List<PolicyPoint> rows, int frontier, FrontierAxis across, FrontierAxis up) => new(
        $"{up.Measure.Name} against {across.Measure.Name}",
        [
            new("policy"),
            new("across", $"{across.Measure.Name}, {across.Measure.Unit}"), new("up", $"{up.Measure.Name}, {up.Measure.Unit}"),
            new("sd across"), new("sd up"), new("correlation"), new("on the frontier"), new("undominated", "share of belief draws"),
        ],
        [.. rows.Select((p, i) => (IReadOnlyList<Cell>)[
            p.Policy, Cell.Number(p.Across, across.Measure.Decimals), Cell.Number(p.Up, up.Measure.Decimals),
            Cell.Number(p.SdAcross, across.Measure.Decimals + 1), Cell.Number(p.SdUp, up.Measure.Decimals + 1),
            Cell.Number(p.Correlation, 2), i < frontier ? "yes" : "no", Cell.Number(p.Undominated, 2)])]);
}
