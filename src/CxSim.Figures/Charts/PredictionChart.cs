using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>
/// G21: how wrong were we, together? For each measure and team an arrow from the prediction to the result, and the result's interval:
/// inside it a prediction was right.
/// </summary>
public static class PredictionChart
{
    private const double Left = 170;
    private const double WordsWidth = 172;
    private const double Step = 20;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="measures">In the order to show.</param>
    public static Figure Build(Caption caption, IReadOnlyList<PredictedMeasure> measures)
    {
        List<Panel> panels = [];
        List<Note> notes =
        [
            .. KeyLine.At(
                8, ("prediction", KeyGlyph.Marker, 1), ("the result’s interval, 95 %", KeyGlyph.Band, 0), ("result", KeyGlyph.Thin, 0)),
        ];
        double top = 52;
        int first = 0;
        foreach (PredictedMeasure m in measures)
        {
            Panel panel = PanelOf(m, first, top);
            panels.Add(panel);
            notes.AddRange(Notes(m, panel));
            first += m.Predictions.Count;
            top = panel.Plot.Bottom + 52;
        }

        int right = measures.Sum(m => m.Predictions.Count(p => Right(m, p.Predicted)));
        int way = measures.Sum(m => m.Predictions.Count(p => Math.Sign(p.Predicted) == Math.Sign(m.Result)));
        int all = measures.Sum(m => m.Predictions.Count);
        string finding = $"{right} of {all} predictions lie in the interval; {way} of {all} have the right direction.";
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} {finding}",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {finding} {string.Join(" ", measures.Select(Sentence))}",
            Table = Table(measures),
            BodyHeight = panels[^1].Plot.Bottom + 28,
            Panels = panels,
            Notes = notes,
        };
    }

    private static bool Right(PredictedMeasure m, double predicted) => predicted >= m.Range.Low && predicted <= m.Range.High;

    private static Panel PanelOf(PredictedMeasure m, int first, double top)
    {
        Rows rows = new(first, m.Predictions.Count);
        LinearScale x = LinearScale.Holding(m.Predictions.Select(p => p.Predicted).Concat([m.Range.Low, m.Range.High]), withZero: true)
            with
        { Reversed = m.Measure.Good == GoodSide.Lower };
        return new Panel
        {
            Name = m.Measure.Name,
            Plot = new Box(Left, top, Figure.Width - Left - WordsWidth, m.Predictions.Count * Step),
            X = x,
            Y = BandScale.Rows([.. m.Predictions.Select(p => p.Team)]),
            XAxis = new Axis("", x.Ticks(5)),
            Marks =
            [
                new Bar("low", "high", "team") { Rows = rows, Series = 0, Opacity = 0.2, Thickness = Step },
                new Rule(0),
                new Rule("result") { Rows = rows, Series = 0 },
                .. m.Predictions.SelectMany((p, i) => Arrow(new Rows(first + i, 1), i + 1, Right(m, p.Predicted))),
            ],
        };
    }

    private static IEnumerable<Mark> Arrow(Rows row, int series, bool right)
    {
        if (!right)
        {
            yield return new Link("predicted", "team", "result", "team") { Rows = row, Series = series, Width = 1.6 };
        }

        yield return new Dot("predicted", "team") { Rows = row, Series = series, Radius = 5.5 };
    }

    private static IEnumerable<Note> Notes(PredictedMeasure m, Panel panel)
    {
        string result = $"{m.Measure.Name}: {Amount(m, m.Result)} ({Numbers.SignedRange(m.Range.Low, m.Range.High, m.Measure.Decimals)})";
        string heading = Wrap.Fit(result, Figure.Width - (2 * Figure.Margin), TextStyle.Heading.Size, bold: true);
        yield return new Note(Figure.Margin, panel.Plot.Top - 9, heading, TextStyle.Heading);
        for (int i = 0; i < m.Predictions.Count; i++)
        {
            (string team, double predicted) = m.Predictions[i];
            double y = panel.PlaceY(i) + 4;
            string name = Wrap.Fit(team, Left - Figure.Margin - Note.KeyWidth - 6, TextStyle.Label.Size);
            yield return new Note(Figure.Margin, y, name, TextStyle.Label, Key: KeyGlyph.Marker, Series: i + 1);
            string words = Right(m, predicted) ? $"✓ said {Amount(m, predicted)}" : $"said {Amount(m, predicted)}";
            yield return new Note(
                Figure.Width - WordsWidth + 14, y, Wrap.Fit(words, WordsWidth - 14 - 8, TextStyle.Label.Size), TextStyle.Label);
        }
    }

    private static string Amount(PredictedMeasure m, double value) =>
        Numbers.SignedWithUnit(value, m.Measure.Decimals, m.Measure.DifferenceUnit);

    private static string Sentence(PredictedMeasure m)
    {
        IEnumerable<string> said = m.Predictions.Select(p => $"{p.Team} said {Amount(m, p.Predicted)}");
        return $"{m.Measure.Name} {Amount(m, m.Result)}: {string.Join(", ", said)}.";
    }

    private static DataTable Table(IReadOnlyList<PredictedMeasure> measures) => new(
        "Predictions and results, differences from the baseline",
        [new("measure"), new("team"), new("predicted"), new("result"), new("low"), new("high"), new("unit"), new("in the interval")],
        [.. measures.SelectMany(m => m.Predictions.Select(p => (IReadOnlyList<Cell>)[
            m.Measure.Name, p.Team, Cell.Signed(p.Predicted, m.Measure.Decimals), Cell.Signed(m.Result, m.Measure.Decimals),
            Cell.Signed(m.Range.Low, m.Measure.Decimals), Cell.Signed(m.Range.High, m.Measure.Decimals), m.Measure.DifferenceUnit,
            Right(m, p.Predicted) ? "yes" : "no"]))]);
}
