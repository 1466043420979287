using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>
/// G5: why? Causes and effects with the values of the runs: an arrow is as wide as its elasticity, a change is shown only where it can
/// be told from luck, and loops have names. The diagram is never simulated itself.
/// </summary>
public static class LoopChart
{
    private const double BodyWidth = Figure.Width - (2 * Figure.Margin);
    private const double BodyHeight = 430;
    private const double Top = 46;
    private const double LeastWidth = 1.4;
    private const double MostWidth = 6;
    private const double Air = 5;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="nodes">The quantities and where they stand.</param>
    /// <param name="edges">The causes, between names of <paramref name="nodes"/>.</param>
    /// <param name="loops">The loops' names and where they stand; may be empty.</param>
    /// <exception cref="ArgumentException">An edge names a quantity that is not in the diagram.</exception>
    public static Figure Build(
        Caption caption, IReadOnlyList<LoopNode> nodes, IReadOnlyList<LoopEdge> edges, IReadOnlyList<LoopName> loops)
    {
        Panel empty = new()
        {
            Plot = new Box(Figure.Margin, Top, BodyWidth, BodyHeight), X = new LinearScale(0, 1), Y = new LinearScale(0, 1), Marks = [],
        };
        List<LoopBox> boxes = [.. nodes.Select(n => LoopBox.Of(n, empty))];
        List<LoopArrow> arrows = [.. edges.Select(e => LoopArrow.Of(e, Find(boxes, e.From), Find(boxes, e.To)))];
        double strongest = edges.Select(e => e.Elasticity).Where(double.IsFinite).DefaultIfEmpty(1).Max(Math.Abs);
        List<Mark> marks =
        [
            .. arrows.Select((a, i) => new Link("from x", "from y", "to x", "to y")
            {
                Rows = new Rows(nodes.Count + i, 1), Series = a.Edge.Positive ? 1 : 2, Dashed = !a.Edge.Positive, Bend = a.Edge.Bend,
                Width = Width(a.Edge, strongest), Opacity = double.IsFinite(a.Edge.Elasticity) ? 1 : 0.45,
            }),
            new Brick("left", "right", "bottom", "top") { Rows = new Rows(0, nodes.Count), Series = Mark.Neutral, Opacity = 0.14 },
        ];
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} An arrow is the wider the more its effect follows its cause. Changes are shown only where they "
                + "can be told from luck.",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {string.Join(" ", loops.Select(l => $"{l.Id}: {l.Name}."))} "
                + $"{nodes.Count} quantities, {edges.Count} causes. {string.Join(" ", boxes.Select(b => b.Sentence))}",
            Table = Table(boxes, arrows),
            BodyHeight = Top + BodyHeight + 10,
            Panels =
            [
                empty with
                {
                    X = new LinearScale(empty.Plot.Left, empty.Plot.Right),
                    Y = new LinearScale(-empty.Plot.Bottom, -empty.Plot.Top),
                    Marks = [.. marks, .. boxes.SelectMany(b => b.Words()), .. Signs(arrows), .. Names(loops, empty)],
                },
            ],
            Notes = KeyLine.At(
                8, ("more makes more", KeyGlyph.Line, 1), ("more makes less", KeyGlyph.Line, 2),
                ("R: reinforcing loop, B: balancing loop; pale: not measured", KeyGlyph.None, 0)),
        };
    }

    private static LoopBox Find(List<LoopBox> boxes, string name) => boxes.Find(b => b.Node.Name == name)
        ?? throw new ArgumentException(
            $"no quantity '{name}'; there are: {string.Join(", ", boxes.Select(b => b.Node.Name))}", nameof(name));

    private static double Width(LoopEdge edge, double strongest) => double.IsFinite(edge.Elasticity) && strongest > 0
        ? LeastWidth + ((MostWidth - LeastWidth) * Math.Abs(edge.Elasticity) / strongest)
        : LeastWidth;

    private static IEnumerable<Words> Signs(List<LoopArrow> arrows) => arrows.Select(a =>
        new Words(a.Sign.X, -a.Sign.Y, a.Edge.Positive ? "+" : "\u2212", TextStyle.Heading) { Anchor = Anchor.Middle, Dy = 4.5 });

    private static IEnumerable<Words> Names(IReadOnlyList<LoopName> loops, Panel panel) => loops.Select(l =>
        new Words(panel.PlaceX(l.X), -panel.PlaceY(l.Y), $"{l.Id} {l.Name}", TextStyle.Heading) { Anchor = Anchor.Middle, Dy = 4.5 });

    private static DataTable Table(List<LoopBox> boxes, List<LoopArrow> arrows)
    {
        static Cell Place(double v) => Cell.Number(v, 1);
        Cell none = Place(double.NaN);
        return new DataTable(
            "Quantities, then causes; places in drawing units",
            [
                new("what"), new("effect"), new("sign"), new("elasticity"), new("value"), new("change"),
                new("left"), new("right"), new("bottom"), new("top"), new("from x"), new("from y"), new("to x"), new("to y"),
            ],
            [
                .. boxes.Select(b => (IReadOnlyList<Cell>)[
                    b.Node.Name, "", "", none, b.Node.Value, b.Change,
                    Place(b.Box.Left), Place(b.Box.Right), Place(-b.Box.Bottom), Place(-b.Box.Top), none, none, none, none]),
                .. arrows.Select(a => (IReadOnlyList<Cell>)[
                    a.Edge.From, a.Edge.To, a.Edge.Positive ? "+" : "\u2212", Cell.Number(a.Edge.Elasticity, 2), "", "",
                    none, none, none, none, Place(a.From.X), Place(-a.From.Y), Place(a.To.X), Place(-a.To.Y)]),
            ]);
    }

    /// <summary>A quantity's box, in drawing units.</summary>
    private sealed record LoopBox(LoopNode Node, Box Box)
    {
        public string Change => Node.Verdict == Verdict.CannotTell || !double.IsFinite(Node.Change) ? ""
            : Node.Verdict == Verdict.Same ? "●" : Node.Change > 0 ? "↑" : "↓";

        public string Sentence => Node.Value.Length == 0 ? "" : $"{Node.Name}: {Node.Value}{(Change.Length > 0 ? $" {Change}" : "")}.";

        private string Second => $"{Change} {Node.Value}".Trim();

        public static LoopBox Of(LoopNode node, Panel panel)
        {
            LoopBox box = new(node, default);
            double width = Math.Max(
                TextWidth.Of(node.Name, TextStyle.Label.Size), TextWidth.Of(box.Second, TextStyle.Heading.Size, bold: true)) + 14;
            double height = box.Second.Length > 0 ? 38 : 24;
            double x = Math.Clamp(panel.PlaceX(node.X), panel.Plot.Left + (width / 2), panel.Plot.Right - (width / 2));
            double y = Math.Clamp(panel.PlaceY(node.Y), panel.Plot.Top + (height / 2), panel.Plot.Bottom - (height / 2));
            return box with { Box = new Box(x - (width / 2), y - (height / 2), width, height) };
        }

        public (double X, double Y) Middle => (Box.Left + (Box.Width / 2), Box.Top + (Box.Height / 2));

        /// <summary>Where the way from the middle to a point leaves the box and some air round it.</summary>
        public (double X, double Y) Edge((double X, double Y) towards)
        {
            (double dx, double dy) = (towards.X - Middle.X, towards.Y - Middle.Y);
            double reach = Math.Min(
                dx == 0 ? double.PositiveInfinity : ((Box.Width / 2) + Air) / Math.Abs(dx),
                dy == 0 ? double.PositiveInfinity : ((Box.Height / 2) + Air) / Math.Abs(dy));
            return (Middle.X + (dx * reach), Middle.Y + (dy * reach));
        }

        public IEnumerable<Words> Words()
        {
            Words name = new(Middle.X, -Middle.Y, Node.Name, TextStyle.Label) { Anchor = Anchor.Middle, Halo = false };
            return Second.Length == 0
                ? [name with { Dy = 4 }]
                : [name with { Dy = -4 }, name with { Text = Second, Style = TextStyle.Heading, Dy = 13 }];
        }
    }

    /// <summary>A cause's arrow between the edges of two boxes, in drawing units, and where its sign stands.</summary>
    private sealed record LoopArrow(LoopEdge Edge, (double X, double Y) From, (double X, double Y) To, (double X, double Y) Sign)
    {
        public static LoopArrow Of(LoopEdge edge, LoopBox cause, LoopBox effect)
        {
            (double X, double Y) pull = Link.Pull(cause.Middle, effect.Middle, edge.Bend);
            (double X, double Y) from = cause.Edge(pull);
            (double X, double Y) to = effect.Edge(pull);
            (double X, double Y) aside = Link.Pull(from, to, edge.Bend);
            const double T = 0.72;
            (double X, double Y) on = (At(from.X, aside.X, to.X, T), At(from.Y, aside.Y, to.Y, T));
            double length = Math.Max(1, Math.Sqrt(Math.Pow(to.X - from.X, 2) + Math.Pow(to.Y - from.Y, 2)));
            double side = edge.Bend < 0 ? 11 : -11;
            return new(edge, from, to, (on.X + (side * (to.Y - from.Y) / length), on.Y - (side * (to.X - from.X) / length)));
        }

        private static double At(double a, double b, double c, double t) => ((1 - t) * (1 - t) * a) + (2 * t * (1 - t) * b) + (t * t * c);
    }
}
