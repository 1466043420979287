using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>G8: where is the sweet spot, and how wide? Cells of two levers coloured by a difference from the baseline.</summary>
public static class GridChart
{
    private const double Left = 120;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="across">Name of the lever across.</param>
    /// <param name="up">Name of the lever that changes from row to row.</param>
    /// <param name="measure">The outcome; cells show its difference from the baseline.</param>
    /// <param name="cells">The grid, one cell a combination.</param>
    /// <param name="condition">What a line is drawn round, such as "80/20 met"; empty for no line.</param>
    public static Figure Build(
        Caption caption, string across, string up, Measure measure, IReadOnlyList<GridCell> cells, string condition = "")
    {
        bool outlined = condition.Length > 0;
        string[] columns = [.. cells.Select(c => c.Across).Distinct()];
        string[] rows = [.. cells.Select(c => c.Up).Distinct()];
        double side = measure.Good == GoodSide.Lower ? -1 : 1;
        double reach = Math.Max(measure.Margin, cells.Max(c => Math.Abs(c.Value)));
        BandScale x = new(columns);
        BandScale y = BandScale.Rows(rows);
        Panel panel = new()
        {
            Plot = new Box(Left, 44, Math.Min(Figure.Width - Left - 24, columns.Length * 92), rows.Length * 34),
            X = x,
            Y = y,
            XAxis = new Axis(across, x.Ticks(0), Grid: false),
            YAxis = new Axis(up, y.Ticks(0), Grid: false),
            Marks =
            [
                new HeatCell("across", "up", "goodness")
                {
                    Min = -reach, Max = reach, Diverging = true, Hatch = "can’t tell", Label = "difference",
                    Outline = outlined ? condition : null,
                },
            ],
        };
        GridCell best = cells.MaxBy(c => c.Value * side)!;
        string amount = Numbers.SignedWithUnit(best.Value, measure.Decimals, measure.DifferenceUnit);
        string finding = $"Best: {measure.Name} {amount} at {best.Across} ({across}) and {best.Up} ({up}).";
        TextStyle style = TextStyle.Heading;
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} Blue is better than today, vermillion worse; hatched cells can’t be told from no change.",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {finding}",
            Table = new DataTable(
                $"Difference in {measure.Name}, {measure.DifferenceUnit}",
                [
                    new("across", across), new("up", up), new("difference"), new("goodness"), new("can’t tell", "1 is yes"),
                    .. outlined ? [new Column(condition, "1 is yes")] : Array.Empty<Column>(),
                ],
                [.. cells.Select(c => (IReadOnlyList<Cell>)[
                    c.Across, c.Up, Cell.Signed(c.Value, measure.Decimals), Cell.Signed(c.Value * side, measure.Decimals),
                    YesNo(c.CannotTell), .. outlined ? [YesNo(c.Inside)] : Array.Empty<Cell>()])]),
            BodyHeight = panel.Plot.Bottom + (outlined ? 68 : 44),
            Panels = [panel],
            Notes =
            [
                new Note(Figure.Margin, 8, Wrap.Fit(finding, Figure.Width - (2 * Figure.Margin), style.Size, style.Bold), style),
                .. outlined ? KeyLine.At(panel.Plot.Bottom + 58, (condition, KeyGlyph.Outline, 0)) : [],
            ],
        };
    }

    private static Cell YesNo(bool yes) => Cell.Number(yes ? 1 : 0, 0);
}
