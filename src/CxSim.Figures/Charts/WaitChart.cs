using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>G12: who waits long? Of a hundred contacts, how many wait longer, and where the service level's threshold lies.</summary>
public static class WaitChart
{
    private const double Left = 64;
    private const double LabelWidth = 200;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="threshold">The service level's threshold, seconds.</param>
    /// <param name="curves">The baseline first, then at most eight policies.</param>
    public static Figure Build(Caption caption, double threshold, IReadOnlyList<WaitCurve> curves)
    {
        LinearScale y = LinearScale.Holding(curves.SelectMany(c => c.Waiting.Concat(c.Band.Select(b => b.High))), withZero: true);
        TimeScale x = new(0, curves.Max(c => c.Seconds[^1]), TimeUnit.Seconds);
        List<Mark> bands = [];
        List<Mark> lines = [];
        int first = 0;
        for (int i = 0; i < curves.Count; i++)
        {
            Rows rows = new(first, curves[i].Seconds.Count);
            bands.Add(new Area("waited", "low", "high") { Rows = rows, Series = i, Opacity = 0.18 });
            lines.Add(new Line("waited", "wait longer") { Rows = rows, Series = i });
            first += rows.Count;
        }

        Panel panel = new()
        {
            Plot = new Box(Left, 40, Figure.Width - Left - LabelWidth, 280),
            X = x,
            Y = y,
            XAxis = new Axis("time in the queue, minutes", x.Ticks(7), Grid: false),
            YAxis = new Axis("contacts of 100 that wait longer", y.Ticks(5)),
            Marks = [.. bands, .. lines, new Rule(threshold) { Dashed = true }],
        };
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} A band holds 19 of 20 simulated futures.",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {string.Join(" ", curves.Select(c => Sentence(c, threshold)))}",
            Table = Table(curves),
            BodyHeight = panel.Plot.Bottom + 44,
            Panels = [panel with { Marks = [.. panel.Marks, Threshold(panel, threshold), .. Labels(panel, curves, threshold)] }],
        };
    }

    /// <summary>Contacts of 100 that wait longer than a time, straight between the points.</summary>
    public static double At(WaitCurve curve, double seconds)
    {
        int after = Enumerable.Range(0, curve.Seconds.Count).FirstOrDefault(i => curve.Seconds[i] >= seconds, curve.Seconds.Count - 1);
        if (after == 0 || curve.Seconds[after] <= seconds)
        {
            return curve.Waiting[after];
        }

        double share = (seconds - curve.Seconds[after - 1]) / (curve.Seconds[after] - curve.Seconds[after - 1]);
        return curve.Waiting[after - 1] + (share * (curve.Waiting[after] - curve.Waiting[after - 1]));
    }

    private static Words Threshold(Panel panel, double threshold) =>
        new(threshold, panel.Y.Value(1), $"{Numbers.Fixed(threshold, 0)} s", TextStyle.Label) { Dx = 5, Dy = 11 };

    // Curves meet at the right end, so each label is led to from the threshold.
    private static IEnumerable<Words> Labels(Panel panel, IReadOnlyList<WaitCurve> curves, double threshold) => EndLabels.Of(
        panel,
        LabelWidth,
        [.. curves.Select((c, i) =>
            (threshold, At(c, threshold), $"{Numbers.Fixed(At(c, threshold), 0)} of 100: {c.Policy}",
            i == 0 ? TextStyle.Heading : TextStyle.Label))]);

    private static string Sentence(WaitCurve c, double threshold) =>
        $"{c.Policy}: of 100 contacts {Numbers.Fixed(At(c, threshold), 0)} wait longer than {Numbers.Fixed(threshold, 0)} s and "
        + $"{Numbers.Fixed(c.Waiting[^1], 1)} longer than {Numbers.Duration(c.Seconds[^1])} minutes.";

    private static DataTable Table(IReadOnlyList<WaitCurve> curves) => new(
        "Contacts of 100 that wait longer",
        [new("policy"), new("waited", "s"), new("wait longer", "of 100"), new("low"), new("high")],
        [.. curves.SelectMany(c => c.Seconds.Select((s, i) => (IReadOnlyList<Cell>)[
            c.Policy, Cell.Number(s, 0), Cell.Number(c.Waiting[i], 1), Cell.Number(c.Band[i].Low, 1), Cell.Number(c.Band[i].High, 1)]))]);
}
