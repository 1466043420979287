using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>
/// G15: the business case. A waterfall from nothing to the net value of a policy, a whisker at the end of each step; what rests on
/// beliefs is hatched.
/// </summary>
public static class BridgeChart
{
    private const int Gain = 1;
    private const int Loss = 2;
    private const int Net = 0;
    private const double Left = 190;
    private const double WordsWidth = 172;
    private const double Step = 38;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="unit">Currency sign.</param>
    /// <param name="steps">The steps in order.</param>
    /// <param name="net">Their sum: its range is that of the sum, not the sum of ranges.</param>
    public static Figure Build(Caption caption, string unit, IReadOnlyList<BridgeStep> steps, BridgeStep net) =>
        Build(caption, BridgeUnit.Money(unit), steps, net);

    /// <summary>The figure of a difference in anything.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="unit">In what it counts.</param>
    /// <param name="steps">The steps in order.</param>
    /// <param name="net">Their sum: its range is that of the sum, not the sum of ranges.</param>
    public static Figure Build(Caption caption, BridgeUnit unit, IReadOnlyList<BridgeStep> steps, BridgeStep net)
    {
        List<BridgeStep> all = [.. steps, net];
        List<double> starts = [];
        double sum = 0;
        foreach (BridgeStep step in steps)
        {
            starts.Add(sum);
            sum += step.Amount;
        }

        starts.Add(0);
        DataTable table = Table(all, starts, unit);
        IEnumerable<double> ends = all.SelectMany((s, i) => new[] { 0, s.Amount, s.Range.Low, s.Range.High }.Select(v => starts[i] + v));
        LinearScale x = LinearScale.Holding(ends, withZero: true);
        Panel panel = new()
        {
            Plot = new Box(Left, 36, Figure.Width - Left - WordsWidth, all.Count * Step),
            X = x,
            Y = BandScale.Rows([.. all.Select(s => s.Name)]),
            XAxis = new Axis(unit.Axis, x.Ticks(5)),
            Marks = [new Rule(0), .. all.SelectMany((s, i) => Marks(s, i, all.Count))],
        };
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} A whisker holds 19 of 20 simulated futures.",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {string.Join(" ", all.Select(s => Sentence(s, unit)))}",
            Table = table,
            BodyHeight = panel.Plot.Bottom + 46,
            Panels = [panel],
            Notes = [.. Keys(all, unit), .. all.SelectMany((s, i) => Notes(s, panel.PlaceY(i), i == all.Count - 1, unit))],
        };
    }

    private static int Series(BridgeStep step, bool last) => last ? Net : step.Amount < 0 ? Loss : Gain;

    private static IEnumerable<Mark> Marks(BridgeStep step, int i, int count)
    {
        Rows row = new(i, 1);
        int series = Series(step, i == count - 1);
        yield return new Bar("start", "end", "step")
        {
            Rows = row, Series = series, Thickness = 18, Hatched = step.RestsOnBeliefs, Opacity = series == Net ? 0.4 : 0.85,
        };
        if (i < count - 1)
        {
            yield return new Whisker(i, i + 1, "end") { Rows = row, Upright = true, Width = 0.8 };
        }

        yield return new Whisker("end low", "end high", "step") { Rows = row, Series = 0, Capped = true, Width = 1.6 };
    }

    private static IEnumerable<Note> Keys(List<BridgeStep> all, BridgeUnit unit)
    {
        yield return new Note(Figure.Margin, 10, unit.Up, TextStyle.Quiet, Key: KeyGlyph.Bar, Series: Gain);
        yield return new Note(Figure.Margin + 100, 10, unit.Down, TextStyle.Quiet, Key: KeyGlyph.Bar, Series: Loss);
        if (all.Exists(s => s.RestsOnBeliefs))
        {
            yield return new Note(Figure.Margin + 180, 10, "hatched: rests on beliefs", TextStyle.Quiet, Key: KeyGlyph.Hatch);
        }
    }

    private static IEnumerable<Note> Notes(BridgeStep s, double y, bool last, BridgeUnit unit)
    {
        TextStyle style = last ? TextStyle.Heading : TextStyle.Label;
        double right = Figure.Width - WordsWidth + 14;
        yield return new Note(Figure.Margin, y + 4, Wrap.Fit(s.Name, Left - Figure.Margin - 8, style.Size, style.Bold), style);
        yield return new Note(right, y - 2, unit.Words(s.Amount), style with { Bold = true });
        if (s.Range.Low == s.Range.High)
        {
            yield break;
        }

        string range = $"{unit.Words(s.Range.Low)} … {unit.Words(s.Range.High)}";
        yield return new Note(right, y + 12, Wrap.Fit(range, WordsWidth - 14 - 8, TextStyle.Quiet.Size), TextStyle.Quiet);
    }

    private static string Sentence(BridgeStep s, BridgeUnit unit) =>
        $"{s.Name}: {unit.Words(s.Amount)} ({unit.Words(s.Range.Low)} to {unit.Words(s.Range.High)})"
        + (s.RestsOnBeliefs ? ", rests on beliefs." : ".");

    private static DataTable Table(List<BridgeStep> all, List<double> starts, BridgeUnit unit) => new(
        unit.Name,
        [
            new("step"), new("amount"), new("low"), new("high"),
            new("start"), new("end"), new("end low"), new("end high"), new("rests on beliefs"),
        ],
        [.. all.Select((s, i) => (IReadOnlyList<Cell>)
        [
            s.Name, .. new[] { s.Amount, s.Range.Low, s.Range.High }.Select(v => Cell.Signed(v, unit.Decimals)),
            .. new[] { 0, s.Amount, s.Range.Low, s.Range.High }.Select(v => Cell.Number(starts[i] + v, unit.Decimals)),
            s.RestsOnBeliefs ? "yes" : "no",
        ])]);
}
