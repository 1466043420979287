using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>
/// G13: what are my odds of losing money? Twenty dots a policy, each as likely as the others; count those left of zero. They are
/// hollow.
/// </summary>
public static class OddsChart
{
    /// <summary>Dots for each policy; each is one future in twenty.</summary>
    public const int Dots = 20;

    private const double Left = 24;
    private const double Radius = 6;
    private const double Pitch = 14;
    private const double Head = 44;
    private const double PlotWidth = Figure.Width - (2 * Left);

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="quantity">What the axis shows, such as "net value a year, £M".</param>
    /// <param name="decimals">Digits after the point in the table.</param>
    /// <param name="outlooks">At most eight policies; values compared with the baseline.</param>
    public static Figure Build(Caption caption, string quantity, int decimals, IReadOnlyList<Outlook> outlooks)
    {
        LinearScale x = LinearScale.Holding(outlooks.SelectMany(o => o.Values), withZero: true);
        double bin = Pitch * (x.Max - x.Min) / PlotWidth;
        List<Stack> stacks = [.. outlooks.Select(o => Stack.Of(o, bin))];
        List<Panel> panels = [];
        double top = Head;
        for (int i = 0; i < stacks.Count; i++)
        {
            Box plot = new(Left, top, PlotWidth, (stacks[i].Highest + 0.5) * Pitch);
            panels.Add(PanelOf(stacks[i], i, x, plot, i == stacks.Count - 1 ? quantity : ""));
            top = plot.Bottom + Head + 28;
        }

        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} Each dot is one simulated future in twenty, all as likely; hollow dots lie left of zero.",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {string.Join(" ", stacks.Select(s => $"{s.Policy}: {s.Count}."))}",
            Table = new DataTable(
                $"Twenty equally likely values: {quantity}",
                [new("policy"), new("dot"), new("value"), new("place"), new("height")],
                [.. stacks.SelectMany(s => s.Dots.Select((d, n) => (IReadOnlyList<Cell>)[
                    s.Policy, Cell.Number(n + 1, 0), Cell.Signed(d.Value, decimals), Cell.Signed(d.Place, decimals + 1),
                    Cell.Number(d.Height, 1)]))]),
            BodyHeight = panels[^1].Plot.Bottom + 44,
            Panels = panels,
            Notes = [.. panels.Zip(stacks, Notes).SelectMany(n => n)],
        };
    }

    private static Panel PanelOf(Stack stack, int i, LinearScale x, Box plot, string title)
    {
        Rows lost = new(i * Dots, stack.Losses);
        Rows won = new((i * Dots) + stack.Losses, Dots - stack.Losses);
        return new Panel
        {
            Name = stack.Policy,
            Plot = plot,
            X = x,
            Y = new LinearScale(0, stack.Highest + 0.5),
            XAxis = new Axis(title, x.Ticks(8), Grid: false),
            Marks =
            [
                new Rule(0),
                new Dot("place", "height") { Rows = lost, Series = 1, Radius = Radius, Hollow = true },
                new Dot("place", "height") { Rows = won, Series = 1, Radius = Radius },
            ],
        };
    }

    private static IEnumerable<Note> Notes(Panel panel, Stack stack)
    {
        string policy = Wrap.Fit(stack.Policy, 320, TextStyle.Heading.Size, bold: true);
        yield return new Note(Left, panel.Plot.Top - 14, policy, TextStyle.Heading);
        double x = Left + TextWidth.Of(policy, TextStyle.Heading.Size, bold: true) + 14;
        yield return new Note(x, panel.Plot.Top - 14, stack.Count, TextStyle.Label);
    }

    /// <summary>Twenty dots in columns that begin at zero, so that none straddles it.</summary>
    private sealed record Stack(string Policy, IReadOnlyList<(double Value, double Place, double Height)> Dots)
    {
        public int Losses => Dots.Count(d => d.Value < 0);

        public double Highest => Dots.Max(d => d.Height);

        public string Count => $"{Losses} of {OddsChart.Dots} dots left of zero";

        public static Stack Of(Outlook outlook, double bin)
        {
            Dictionary<double, int> heights = [];
            List<(double, double, double)> dots = [];
            for (int i = 0; i < OddsChart.Dots; i++)
            {
                double value = outlook.Quantile((i + 0.5) / OddsChart.Dots);
                double place = (Math.Floor(value / bin) + 0.5) * bin;
                heights[place] = heights.GetValueOrDefault(place) + 1;
                dots.Add((value, place, heights[place] - 0.5));
            }

            return new Stack(outlook.Policy, dots);
        }
    }
}
