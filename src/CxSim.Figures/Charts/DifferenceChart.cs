using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>
/// G2: what changes, and is it real? One strip a measure in its own unit, right always better; dot, thick whisker for luck,
/// thin for luck and beliefs, grey zone for what is too small to matter, verdict in words. Several policies share a strip.
/// </summary>
public static class DifferenceChart
{
    private const double PlotLeft = 176;
    private const double PlotWidth = 280;
    private const double WordsLeft = PlotLeft + PlotWidth + 16;
    private const double LineStep = 15;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="baseline">Name of the baseline.</param>
    /// <param name="differences">In the order to show, most important measure first; at most eight policies.</param>
    /// <param name="totalLevel">Share of cases that intervals of luck and beliefs hold, 0–1.</param>
    public static Figure Build(Caption caption, string baseline, IReadOnlyList<Difference> differences, double totalLevel = 0.95)
    {
        List<Difference> sorted = [.. differences.GroupBy(d => d.Measure).SelectMany(g => g)];
        string[] policies = [.. sorted.Select(d => d.Policy).Distinct()];
        List<Panel> panels = [];
        bool drawn = sorted.Any(d => d.Total != d.Luck);
        List<Note> notes = [.. Head(policies.Length == 1 ? policies[0] : "each policy", baseline, drawn, totalLevel)];
        bool alone = policies.Length == 1;
        double top = alone ? 66 : 88;
        int first = 0;
        foreach (IGrouping<Measure, Difference> group in sorted.GroupBy(d => d.Measure))
        {
            List<Difference> rows = [.. group];
            Strip strip = new(rows, first, top, policies);
            panels.Add(strip.Panel());
            notes.AddRange(strip.Notes());
            first += rows.Count;
            top += strip.Height + (alone ? 28 : 40);
        }

        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = caption.Subtitle,
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {string.Join(" ", sorted.Select(Sentence))}",
            Table = Table(baseline, sorted),
            BodyHeight = top - (alone ? 6 : 16),
            Panels = panels,
            Notes = notes,
        };
    }

    // Without draws of beliefs there is only luck to show, and the key does not pretend otherwise.
    private static IEnumerable<Note> Head(string policy, string baseline, bool drawn, double totalLevel)
    {
        yield return new Note(Figure.Margin, 6, $"Difference of {policy} from {baseline}", TextStyle.Heading);
        yield return new Note(Figure.Margin, 27, "luck of the seeds (95 %)", TextStyle.Quiet, Key: KeyGlyph.Thick);
        if (drawn)
        {
            string both = $"luck and beliefs ({100 * totalLevel:0} %)";
            yield return new Note(Figure.Margin + 200, 27, both, TextStyle.Quiet, Key: KeyGlyph.Thin);
        }

        yield return new Note(Figure.Margin + (drawn ? 396 : 200), 27, "too small to matter", TextStyle.Quiet, Key: KeyGlyph.Zone);
        yield return new Note(PlotLeft, 50, "← worse", TextStyle.Quiet);
        yield return new Note(PlotLeft + PlotWidth, 50, "better →", TextStyle.Quiet, Anchor.End);
    }

    private static DataTable Table(string baseline, List<Difference> differences) => new(
        $"Differences from {baseline}",
        [
            new("measure"), new("policy"), new(baseline), new("unit"), new("difference"), new("difference unit"),
            new("luck low"), new("luck high"), new("low"), new("high"), new("margin"), new("verdict"),
        ],
        [.. differences.Select(d => (IReadOnlyList<Cell>)[
            d.Measure.Name, d.Policy, Cell.Number(d.Baseline, d.Measure.Decimals), d.Measure.Unit,
            Cell.Signed(d.Estimate, d.Measure.Decimals), d.Measure.DifferenceUnit,
            Cell.Signed(d.Luck.Low, d.Measure.Decimals), Cell.Signed(d.Luck.High, d.Measure.Decimals),
            Cell.Signed(d.Total.Low, d.Measure.Decimals), Cell.Signed(d.Total.High, d.Measure.Decimals),
            Cell.Number(d.Measure.Margin, d.Measure.Decimals), Cell.Of(d.Verdict)])]);

    private static string Sentence(Difference d) => $"{d.Measure.Name}, {d.Policy}: {Amount(d)} ({Range(d)}), {d.Verdict.Word()}.";

    private static string Range(Difference d) => Numbers.SignedRange(d.Total.Low, d.Total.High, d.Measure.Decimals);

    private static string Amount(Difference d) => Numbers.SignedWithUnit(d.Estimate, d.Measure.Decimals, d.Measure.DifferenceUnit);

    /// <summary>One measure's strip.</summary>
    private sealed class Strip(List<Difference> rows, int first, double top, string[] policies)
    {
        private const double ManyStep = 21;
        private readonly Measure _measure = rows[0].Measure;

        public double Height => policies.Length > 1
            ? rows.Count * ManyStep
            : Math.Max(40, (Math.Max(Left(rows[0]).Count, Right(rows[0]).Count) * LineStep) - 10);

        public Panel Panel()
        {
            IEnumerable<double> ends = rows.SelectMany(d => new[] { d.Total.Low, d.Total.High, d.Luck.Low, d.Luck.High, d.Estimate });
            double reach = Math.Max(ends.Where(double.IsFinite).Max(Math.Abs) * 1.12, _measure.Margin * 2.5);
            LinearScale x = new(-reach, reach) { Reversed = _measure.Good == GoodSide.Lower };
            List<Mark> marks = [new Zone(-_measure.Margin, "margin") { Rows = new Rows(first, 1) }, new Rule(0)];
            for (int i = 0; i < rows.Count; i++)
            {
                int series = 1 + Array.IndexOf(policies, rows[i].Policy);
                Rows row = new(first + i, 1);
                marks.Add(new Whisker("low", "high", "policy") { Rows = row, Series = series });
                marks.Add(new Whisker("luck low", "luck high", "policy")
                {
                    Rows = row, Series = series, Width = Whisker.Thick, Opacity = 0.55,
                });
                marks.Add(new Dot("difference", "policy") { Rows = row, Series = series, Radius = policies.Length == 1 ? 6 : 5 });
            }

            return new Panel
            {
                Name = $"{_measure.Name}, {_measure.DifferenceUnit}".TrimEnd(',', ' '),
                Plot = new Box(PlotLeft, top, PlotWidth, Height),
                X = x,
                Y = BandScale.Rows([.. rows.Select(d => d.Policy)]),
                XAxis = new Axis("", x.Ticks(4), Grid: false),
                Marks = marks,
            };
        }

        public IEnumerable<Note> Notes() => policies.Length == 1 ? OnePolicy(rows[0]) : Many();

        private IEnumerable<Note> OnePolicy(Difference d) =>
            [.. Column(Figure.Margin, Left(d)), .. Column(WordsLeft, Right(d))];

        private List<(string Text, TextStyle Style)> Left(Difference d)
        {
            double width = PlotLeft - Figure.Margin - 8;
            string levels = Numbers.Change(d.Baseline, d.Baseline + d.Estimate, _measure.Decimals, _measure.Unit);
            string side = _measure.Good == GoodSide.Neither ? "right is more, not better" : "";
            return
            [
                .. Lines(_measure.Name, width, TextStyle.Heading),
                .. Lines(levels, width, TextStyle.Quiet),
                .. Lines(side, width, TextStyle.Quiet),
            ];
        }

        private static List<(string Text, TextStyle Style)> Right(Difference d)
        {
            double width = Figure.Width - Figure.Margin - WordsLeft;
            string verdict = $"{d.Verdict.Symbol()} {d.Verdict.Word()}";
            string amount = $"{Amount(d)} ({Range(d)})";
            return
            [
                .. Lines(verdict, width, TextStyle.Heading),
                .. Lines(amount, width, TextStyle.Quiet),
                .. Lines(d.Because, width, TextStyle.Quiet),
            ];
        }

        private static IEnumerable<(string Text, TextStyle Style)> Lines(string text, double width, TextStyle style) =>
            Wrap.Lines(text, width, style.Size, style.Bold).Select(line => (line, style));

        private IEnumerable<Note> Column(double x, List<(string Text, TextStyle Style)> lines) =>
            lines.Select((line, i) => new Note(x, top + 18 + (i * LineStep), line.Text, line.Style));

        private static string Fit(string text, double width, TextStyle style) => Wrap.Fit(text, width, style.Size, style.Bold);

        private IEnumerable<Note> Many()
        {
            Difference some = rows[0];
            string level = Numbers.WithUnit(some.Baseline, _measure.Decimals, _measure.Unit);
            string side = _measure.Good == GoodSide.Neither ? ": right is more, not better" : "";
            double amounts = Figure.Width - WordsLeft - 88;
            string heading = Fit($"{_measure.Name} (now {level}){side}", WordsLeft + 60 - Figure.Margin, TextStyle.Heading);
            yield return new Note(Figure.Margin, top - 7, heading, TextStyle.Heading);
            yield return new Note(WordsLeft + 84, top - 7, Fit(_measure.DifferenceUnit, amounts, TextStyle.Quiet), TextStyle.Quiet);
            for (int i = 0; i < rows.Count; i++)
            {
                double y = top + ((i + 0.5) * ManyStep) + 4;
                int series = 1 + Array.IndexOf(policies, rows[i].Policy);
                string name = Fit(rows[i].Policy, PlotLeft - Figure.Margin - Note.KeyWidth - 4, TextStyle.Label);
                yield return new Note(Figure.Margin, y, name, TextStyle.Label, Key: KeyGlyph.Marker, Series: series);
                yield return new Note(WordsLeft, y, $"{rows[i].Verdict.Symbol()} {rows[i].Verdict.ShortWord()}", TextStyle.Label);
                string amount = Fit($"{Numbers.Signed(rows[i].Estimate, _measure.Decimals)} ({Range(rows[i])})", amounts, TextStyle.Quiet);
                yield return new Note(WordsLeft + 84, y, amount, TextStyle.Quiet);
            }
        }
    }
}
