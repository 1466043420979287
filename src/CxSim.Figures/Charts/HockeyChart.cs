using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>
/// G17: why did 5 % more talk time break us? The wait against occupancy: a line from theory (Erlang A), a dot a simulated future, and
/// where the centre stands on average under each policy.
/// </summary>
public static class HockeyChart
{
    private const double Left = 64;
    private const double LabelWidth = 150;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="theory">What the line is, such as "Erlang A, 40 agents".</param>
    /// <param name="line">Occupancy in % and ASA in seconds, rising occupancy; at least two points.</param>
    /// <param name="points">The futures, the baseline's first; at most nine policies.</param>
    public static Figure Build(
        Caption caption, string theory, IReadOnlyList<(double Occupancy, double Asa)> line, IReadOnlyList<WaitPoint> points)
    {
        string[] policies = [.. points.Select(p => p.Policy).Distinct()];
        List<WaitPoint> means = [.. policies.Select(p => Mean(p, [.. points.Where(q => q.Policy == p)]))];
        List<WaitPoint> sorted = [.. policies.SelectMany(p => points.Where(q => q.Policy == p))];
        double highest = points.Max(p => p.Asa);
        // Beyond what happens, theory's wait grows without end: the line stops a little above the highest dot.
        List<(double Occupancy, double Asa)> shown = [.. line.Where((l, i) => l.Asa <= 1.6 * highest || i < 2)];
        LinearScale x = LinearScale.Holding([.. shown.Select(l => l.Occupancy), .. points.Select(p => p.Occupancy)]);
        LinearScale y = LinearScale.Holding([.. shown.Select(l => l.Asa), highest], withZero: true);
        Panel panel = new()
        {
            Plot = new Box(Left, 24, Figure.Width - Left - LabelWidth, 300),
            X = x,
            Y = y,
            XAxis = new Axis("occupancy, %", x.Ticks(7), Grid: false),
            YAxis = new Axis("average speed of answer (ASA), s", y.Ticks(5)),
            Marks = Marks(shown.Count, policies, sorted, means),
        };
        string finding = string.Join(" ", means.Select(m =>
            $"{m.Policy}: {Numbers.Fixed(m.Occupancy, 1)} % busy, ASA {Numbers.Fixed(m.Asa, 0)} s."));
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} Small dots are simulated futures, large ones their mean; the line is {theory}.",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {finding}",
            Table = Table(theory, shown, sorted, means),
            BodyHeight = panel.Plot.Bottom + 44,
            Panels = [panel with { Marks = [.. panel.Marks, .. Labels(panel, theory, shown[^1], means)] }],
        };
    }

    private static WaitPoint Mean(string policy, List<WaitPoint> points) =>
        new(policy, points.Average(p => p.Occupancy), points.Average(p => p.Asa));

    private static List<Mark> Marks(int line, string[] policies, List<WaitPoint> sorted, List<WaitPoint> means)
    {
        List<Mark> marks = [new Line("occupancy", "asa") { Rows = new Rows(0, line), Width = 2.2 }];
        for (int i = 0; i < policies.Length; i++)
        {
            Rows rows = new(line + sorted.FindIndex(p => p.Policy == policies[i]), sorted.Count(p => p.Policy == policies[i]));
            marks.Add(new Dot("occupancy", "asa") { Rows = rows, Series = i, Radius = 3.5, Opacity = 0.35 });
        }

        marks.AddRange(means.Select((_, i) =>
            new Dot("occupancy", "asa") { Rows = new Rows(line + sorted.Count + i, 1), Series = i, Radius = 8 }));
        return marks;
    }

    private static IEnumerable<Words> Labels(Panel panel, string theory, (double Occupancy, double Asa) end, List<WaitPoint> means)
    {
        (double X, double Y, string Text, TextStyle Style)[] labels =
        [
            (end.Occupancy, end.Asa, theory, TextStyle.Quiet),
            .. means.Select((m, i) => (m.Occupancy, m.Asa, m.Policy, i == 0 ? TextStyle.Heading : TextStyle.Label)),
        ];
        return EndLabels.Of(panel, LabelWidth, labels);
    }

    private static DataTable Table(
        string theory, List<(double Occupancy, double Asa)> line, List<WaitPoint> points, List<WaitPoint> means) => new(
        "Occupancy and wait",
        [new("what"), new("policy"), new("occupancy", "%"), new("asa", "s")],
        [
            .. line.Select(l => Row(theory, "", l.Occupancy, l.Asa)),
            .. points.Select(p => Row("a future", p.Policy, p.Occupancy, p.Asa)),
            .. means.Select(m => Row("mean", m.Policy, m.Occupancy, m.Asa)),
        ]);

    private static IReadOnlyList<Cell> Row(string what, string policy, double occupancy, double asa) =>
        [what, policy, Cell.Number(occupancy, 1), Cell.Number(asa, 1)];
}
