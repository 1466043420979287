using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>
/// G16: when are people cooked? Occupancy by half hour and weekday with a line round what lies above the limit, and below it in how
/// many futures of a hundred that happens.
/// </summary>
public static class IntervalChart
{
    /// <summary>The occupancy above which people cannot go on for long, %.</summary>
    public const double Limit = 85;

    private const double Left = 84;
    private const double RowHeight = 22;
    private const double LeastLabel = 7;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="cells">The half hours in which the centre is open; weekdays appear in order of first mention.</param>
    public static Figure Build(Caption caption, IReadOnlyList<HalfHour> cells)
    {
        double first = cells.Min(c => c.Hour);
        int count = (int)Math.Round((cells.Max(c => c.Hour) - first) * 2) + 1;
        string[] hours = [.. Enumerable.Range(0, count).Select(i => Numbers.HourOfDay(first + (i / 2.0)))];
        string[] days = [.. cells.Select(c => c.Weekday).Distinct()];
        Panel Grid(double top, string title, HeatCell cell) => PanelOf(hours, days, top, title, cell);
        double least = Math.Min(50, Math.Floor(cells.Min(c => c.Occupancy) / 10) * 10);
        Panel busy = Grid(
            56, "mean occupancy, %",
            new HeatCell("half hour", "day", "occupancy") { Min = least, Max = 100, Label = "occupancy", Outline = "over" });
        Panel over = Grid(
            busy.Plot.Bottom + 62, $"futures of 100 with occupancy over {Limit:0} %",
            new HeatCell("half hour", "day", "futures over") { Min = 0, Max = 100, Label = "futures over" });
        HalfHour worst = cells.MaxBy(c => c.Occupancy)!;
        string finding = $"{cells.Count(c => c.Occupancy > Limit)} of {cells.Count} half hours lie above {Limit:0} % on average; "
            + $"the busiest is {worst.Weekday} {Numbers.HourOfDay(worst.Hour)} with {Numbers.Fixed(worst.Occupancy, 0)} %.";
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} {finding}",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {finding}",
            Table = new DataTable(
                "Occupancy by half hour of the week",
                [new("day"), new("half hour"), new("occupancy", "%"), new("over", "1 is yes"), new("futures over", "of 100")],
                [.. cells.Select(c => (IReadOnlyList<Cell>)[
                    c.Weekday, Numbers.HourOfDay(c.Hour), Cell.Number(c.Occupancy, 0), Cell.Number(c.Occupancy > Limit ? 1 : 0, 0),
                    Cell.Number(c.Over, 0)])]),
            BodyHeight = over.Plot.Bottom + 28,
            Panels = [busy, over],
            Notes = [.. KeyLine.At(8, ($"over {Limit:0} % on average", KeyGlyph.Outline, 0))],
        };
    }

    private static Panel PanelOf(string[] hours, string[] days, double top, string title, HeatCell cell)
    {
        Box plot = new(Left, top, Figure.Width - Left - Figure.Margin, days.Length * RowHeight);
        double size = Math.Min(10.5, plot.Width / hours.Length / 2.1);
        BandScale x = new(hours);
        BandScale y = BandScale.Rows(days);
        return new Panel
        {
            Title = title,
            Plot = plot,
            X = x,
            Y = y,
            XAxis = new Axis("", [.. x.Ticks(0).Where(t => t.Text.EndsWith(":00", StringComparison.Ordinal))], Grid: false),
            YAxis = new Axis("", y.Ticks(0), Grid: false),
            Marks = [cell with { LabelSize = size < LeastLabel ? 0 : size }],
        };
    }
}
