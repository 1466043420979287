using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>
/// G6: which belief matters most? The outcome with each belief alone at its 5 and its 95 % end, the widest bar on top, coloured and
/// lettered by grade of evidence: a conclusion that turns within a hatched bar rests on a guess.
/// </summary>
public static class TornadoChart
{
    private const double Left = 284;
    private const double Right = 64;
    private const double Step = 27;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="outcome">The outcome: a difference from the baseline, in the measure's difference unit.</param>
    /// <param name="central">The outcome with every belief at its base value.</param>
    /// <param name="swings">The beliefs in any order, names unique.</param>
    public static Figure Build(Caption caption, Measure outcome, double central, IReadOnlyList<Swing> swings)
    {
        List<Swing> sorted = [.. swings.OrderByDescending(s => s.Width)];
        IEnumerable<double> reach = sorted.SelectMany(s => new[] { s.AtLow, s.AtHigh }).Concat([central, -outcome.Margin, outcome.Margin]);
        LinearScale x = LinearScale.Holding(reach, withZero: true) with { Reversed = outcome.Good == GoodSide.Lower };
        string finding = Finding(sorted, outcome, central);
        IReadOnlyList<string> lines = Wrap.Lines(finding, Figure.Width - (2 * Figure.Margin), TextStyle.Heading.Size, bold: true);
        IReadOnlyList<Note> keys = KeysAt(14 + (lines.Count * 16), sorted);
        Panel panel = new()
        {
            Plot = new Box(Left, keys[^1].Y + 20, Figure.Width - Left - Right, sorted.Count * Step),
            X = x,
            Y = BandScale.Rows([.. sorted.Select(s => s.Belief)]),
            XAxis = new Axis(AxisTitle(outcome), x.Ticks(6)),
            Marks =
            [
                new Zone(-outcome.Margin, outcome.Margin), new Rule(0), .. sorted.SelectMany((s, i) => Marks(s, i, outcome)),
                new Rule(central) { Dashed = true, Series = 0 },
            ],
        };
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} One belief at a time, from its 5 to its 95 % end; what beliefs do together is not seen here.",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {finding} {string.Join(" ", sorted.Select(s => Sentence(s, outcome)))}",
            Table = Table(sorted, outcome),
            BodyHeight = panel.Plot.Bottom + 44,
            Panels = [panel],
            Notes =
            [
                .. lines.Select((line, i) => new Note(Figure.Margin, 8 + (i * 16), line, TextStyle.Heading)), .. keys,
                .. sorted.SelectMany((s, i) => Names(s, panel.PlaceY(i) + 4)),
            ],
        };
    }

    private static IReadOnlyList<Note> KeysAt(double y, List<Swing> sorted)
    {
        IReadOnlyList<Note> grades = GradeLook.Keys(y, sorted.Select(s => s.Grade));
        return
        [
            .. grades,
            .. KeyLine.At(
                grades[^1].Y + 18, ("too small to matter", KeyGlyph.Zone, Mark.Neutral), ("all beliefs at base", KeyGlyph.Line, 0),
                ("at a bar’s ends: the belief’s value", KeyGlyph.None, 0)),
        ];
    }

    private static string AxisTitle(Measure m)
    {
        string side = m.Good == GoodSide.Neither ? "" : "; right is better";
        return $"{m.Name}: difference from the baseline{(m.DifferenceUnit.Length > 0 ? $", {m.DifferenceUnit}" : "")}{side}";
    }

    private static string Finding(List<Swing> sorted, Measure outcome, double central)
    {
        string[] turning = [.. sorted.Where(s => s.AtLow * s.AtHigh < 0).Select(s => $"{s.Belief} ({s.Grade})")];
        string amount = Numbers.SignedWithUnit(central, outcome.Decimals, outcome.DifferenceUnit);
        return turning.Length == 0
            ? $"{amount} at base; no belief alone turns the sign. The most depends on {sorted[0].Belief} ({sorted[0].Grade})."
            : $"{amount} at base; {turning.Length} of {sorted.Count} beliefs alone turn the sign: {string.Join(", ", turning)}.";
    }

    private static IEnumerable<Mark> Marks(Swing s, int i, Measure outcome)
    {
        yield return new Bar("at 5 %", "at 95 %", "belief")
        {
            Rows = new Rows(i, 1), Series = GradeLook.Series(s.Grade), Thickness = 15, Hatched = s.Grade == GradeLook.Guess, Opacity = 0.85,
        };
        bool lowIsLeft = s.AtLow <= s.AtHigh != (outcome.Good == GoodSide.Lower);
        yield return End(s.AtLow, i, s.LowValue, lowIsLeft);
        yield return End(s.AtHigh, i, s.HighValue, !lowIsLeft);
    }

    private static Words End(double at, int i, string text, bool left) =>
        new(at, i, Wrap.Fit(text, 52, TextStyle.Quiet.Size), TextStyle.Quiet)
        {
            Anchor = left ? Anchor.End : Anchor.Start, Dx = left ? -5 : 5, Dy = 4,
        };

    private static IEnumerable<Note> Names(Swing s, double y)
    {
        yield return new Note(Figure.Margin, y, $"{s.Grade}", TextStyle.Heading);
        double width = Left - Figure.Margin - 18 - 58;
        yield return new Note(Figure.Margin + 18, y, Wrap.Fit(s.Belief, width, TextStyle.Label.Size), TextStyle.Label);
    }

    private static string Sentence(Swing s, Measure m) =>
        $"{s.Belief} (grade {s.Grade}) from {s.LowValue} to {s.HighValue}: {Numbers.Signed(s.AtLow, m.Decimals)} to "
        + $"{Numbers.SignedWithUnit(s.AtHigh, m.Decimals, m.DifferenceUnit)}.";

    private static DataTable Table(List<Swing> sorted, Measure m) => new(
        $"{m.Name} with one belief moved, {m.DifferenceUnit}".TrimEnd(',', ' '),
        [new("belief"), new("grade"), new("5 % end"), new("95 % end"), new("at 5 %"), new("at 95 %"), new("width")],
        [.. sorted.Select(s => (IReadOnlyList<Cell>)[
            s.Belief, Cell.Grade(s.Grade), s.LowValue, s.HighValue, Cell.Signed(s.AtLow, m.Decimals), Cell.Signed(s.AtHigh, m.Decimals),
            Cell.Number(s.Width, m.Decimals)])]);
}
