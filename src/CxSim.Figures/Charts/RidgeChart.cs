using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>
/// G10: is the average hiding people? The distribution of agents' burnout month by month, a ridge each on one scale of heights, the
/// part above 70 marked and its share printed. Several policies lie side by side.
/// </summary>
public static class RidgeChart
{
    /// <summary>The burnout index above which a share is marked; an edge between two of the bands that are counted.</summary>
    public const double Marked = 70;

    private const double Left = 92;
    private const double ShareWidth = 62;
    private const double Gap = 30;
    private const double RidgePitch = 25;
    private const double Top = 66;
    private const double Tallest = 0.92;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="months">In order of time, the same bands in all; the baseline first, at most three policies.</param>
    /// <exception cref="ArgumentException">The bands differ in number, or none begins at 70.</exception>
    public static Figure Build(Caption caption, IReadOnlyList<BurnoutMonth> months)
    {
        int bands = months[0].Shares.Count;
        if (months.Any(m => m.Shares.Count != bands) || Marked * bands % 100 != 0)
        {
            throw new ArgumentException("all months need the same bands, and one must begin at 70", nameof(months));
        }

        string[] policies = [.. months.Select(m => m.Policy).Distinct()];
        List<BurnoutMonth> sorted = [.. policies.SelectMany(p => months.Where(m => m.Policy == p))];
        double highest = sorted.Max(m => m.Shares.Max());
        DataTable table = Table(sorted, policies, bands, Tallest / highest);
        double width = ((Figure.Width - Left - Figure.Margin + Gap) / policies.Length) - ShareWidth - Gap;
        List<Panel> panels = [];
        for (int p = 0; p < policies.Length; p++)
        {
            string[] names = [.. sorted.Where(m => m.Policy == policies[p]).Select(m => m.Month)];
            int first = sorted.FindIndex(m => m.Policy == policies[p]) * (bands + 1);
            Box plot = new(Left + (p * (width + ShareWidth + Gap)), Top, width, names.Length * RidgePitch);
            panels.Add(PanelOf(policies[p], p, names, first, bands, plot));
        }

        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} A ridge is the distribution of agents over the burnout index (0 to 100) in one month, "
                + "heights on one scale; a model index, not a clinical measure.",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {string.Join(" ", policies.Select(p => Sentence(p, [.. sorted.Where(m => m.Policy == p)])))}",
            Table = table,
            BodyHeight = panels.Max(p => p.Plot.Bottom) + 44,
            Panels = panels,
            Notes =
            [
                .. KeyLine.At(8, ("agents", KeyGlyph.Band, 1), ($"agents above {Marked:0}", KeyGlyph.Bar, 1)),
                .. panels.SelectMany((p, i) => Notes(p, [.. sorted.Where(m => m.Policy == policies[i])])),
            ],
        };
    }

    private static Panel PanelOf(string policy, int series, string[] names, int first, int bands, Box plot)
    {
        List<Mark> marks = [];
        int above = (int)(Marked * bands / 100);
        for (int m = 0; m < names.Length; m++)
        {
            int start = first + (m * (bands + 1));
            Rows whole = new(start, bands + 1);
            Rows hot = new(start + above, bands + 1 - above);
            marks.Add(new Area("burnout", "base", "top") { Rows = whole, Series = series, Opacity = 0.25, Stepped = true });
            marks.Add(new Area("burnout", "base", "top") { Rows = hot, Series = series, Stepped = true, Opacity = 0.9 });
            marks.Add(new Line("burnout", "top") { Rows = whole, Series = series, Width = 1.2, Stepped = true, Dashed = false });
        }

        LinearScale x = new(0, 100);
        IEnumerable<Tick> labels = series > 0 ? [] : names.Select((n, m) => new Tick(names.Length - 0.7 - m, n));
        return new Panel
        {
            Name = policy,
            Plot = plot,
            X = x,
            Y = new LinearScale(0, names.Length),
            XAxis = new Axis("burnout index", x.Ticks(5), Grid: false),
            YAxis = new Axis("", [.. labels], Grid: false),
            Marks = [.. marks, new Rule(Marked) { Dashed = true }],
        };
    }

    private static IEnumerable<Note> Notes(Panel panel, List<BurnoutMonth> months)
    {
        double right = panel.Plot.Right + ShareWidth;
        string policy = Wrap.Fit(months[0].Policy, panel.Plot.Width + ShareWidth, TextStyle.Heading.Size, bold: true);
        yield return new Note(panel.Plot.Left, panel.Plot.Top - 26, policy, TextStyle.Heading);
        yield return new Note(right, panel.Plot.Top - 8, $"above {Marked:0}", TextStyle.Quiet, Anchor.End);
        for (int m = 0; m < months.Count; m++)
        {
            string share = $"{Numbers.Fixed(100 * Above(months[m]), 1)} %";
            yield return new Note(right, panel.PlaceY(months.Count - 0.7 - m) + 4, share, TextStyle.Label, Anchor.End);
        }
    }

    private static double Above(BurnoutMonth m) => m.Shares.Skip((int)(Marked * m.Shares.Count / 100)).Sum();

    private static string Sentence(string policy, List<BurnoutMonth> months) =>
        $"{policy}: above {Marked:0} are {Numbers.Fixed(100 * Above(months[0]), 1)} % of agents in {months[0].Month} and "
        + $"{Numbers.Fixed(100 * Above(months[^1]), 1)} % in {months[^1].Month}.";

    private static DataTable Table(List<BurnoutMonth> sorted, string[] policies, int bands, double perShare)
    {
        int Months(string policy) => sorted.Count(m => m.Policy == policy);
        List<IReadOnlyList<Cell>> rows = [];
        foreach (string policy in policies)
        {
            List<BurnoutMonth> months = [.. sorted.Where(m => m.Policy == policy)];
            for (int m = 0; m < months.Count; m++)
            {
                double ground = Months(policy) - 1 - m;
                for (int b = 0; b <= bands; b++)
                {
                    double share = b < bands ? months[m].Shares[b] : 0;
                    rows.Add([
                        policy, months[m].Month, Cell.Number(100.0 * b / bands, 0), Cell.Number(100 * share, 1),
                        Cell.Number(ground, 0), Cell.Number(ground + (share * perShare), 3)]);
                }
            }
        }

        return new DataTable(
            "Agents by burnout index and month; a row holds from its index to the next",
            [new("policy"), new("month"), new("burnout", "from"), new("agents", "%"), new("base"), new("top")],
            rows);
    }
}
