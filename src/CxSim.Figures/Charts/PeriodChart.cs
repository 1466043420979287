using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>An interval a period, beside the value that the simulation uses: does one number do for all of them?</summary>
public static class PeriodChart
{
    private const double Left = 64;
    private const double LabelWidth = 24;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="quantity">The quantity; its margin is not used.</param>
    /// <param name="periods">In order of time.</param>
    /// <param name="used">The value that the simulation uses.</param>
    public static Figure Build(Caption caption, Measure quantity, IReadOnlyList<PeriodEstimate> periods, double used)
    {
        LinearScale up = LinearScale.Holding([used, .. periods.SelectMany(p => new[] { p.Estimate, p.Range.Low, p.Range.High })]);
        BandScale across = new([.. periods.Select(p => p.Period)]);
        Panel panel = new()
        {
            Plot = new Box(Left, 46, Figure.Width - Left - LabelWidth, 230),
            X = across,
            Y = up,
            XAxis = new Axis("", across.Ticks(0), Grid: false),
            YAxis = new Axis($"{quantity.Name}, {quantity.Unit}", up.Ticks(5)),
            Marks =
            [
                new Rule(used) { Level = true, Dashed = true },
                new Whisker("low", "high", "period") { Series = 1, Upright = true, Capped = true },
                .. periods.Select((p, i) => new Dot("period", "estimate") { Rows = new Rows(i, 1), Series = 1, Hollow = p.HeldOut }),
            ],
        };
        int inside = periods.Count(p => p.Range.Low <= used && used <= p.Range.High);
        string value = Numbers.WithUnit(used, quantity.Decimals, quantity.Unit);
        string finding = $"The value used, {value}, lies in {inside} of {periods.Count} intervals.";
        string hollow = periods.Any(p => p.HeldOut) ? " Hollow: held out of the fit." : "";
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} Bars are 95 % intervals.{hollow}",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {finding}",
            Table = new DataTable(
                $"{quantity.Name} by period, {quantity.Unit}",
                [new("period"), new("estimate"), new("low"), new("high"), new("part")],
                [.. periods.Select(p => (IReadOnlyList<Cell>)[
                    p.Period, Cell.Number(p.Estimate, quantity.Decimals), Cell.Number(p.Range.Low, quantity.Decimals),
                    Cell.Number(p.Range.High, quantity.Decimals), p.HeldOut ? "held out" : "fitted"])]),
            BodyHeight = panel.Plot.Bottom + 28,
            Panels = [panel],
            Notes = [new Note(Figure.Margin, 8, finding.Replace("used,", "used (dashed),", StringComparison.Ordinal), TextStyle.Label)],
        };
    }
}
