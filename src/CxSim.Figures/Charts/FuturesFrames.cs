using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>
/// G14, one future at a time: two marks that jump from future to future and the tally so far. Each frame's marks lie in groups with
/// the attribute data-frame, from 1; a page shows one frame and hides the others. At rest the last frame is seen.
/// </summary>
public static class FuturesFrames
{
    private const double Left = 150;
    private const double PlotWidth = Figure.Width - Left - 40;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="measure">The outcome.</param>
    /// <param name="a">Name of the first policy, another than <paramref name="b"/>.</param>
    /// <param name="b">Name of the second.</param>
    /// <param name="futures">The futures in the order of the frames.</param>
    public static Figure Build(Caption caption, Measure measure, string a, string b, IReadOnlyList<FuturePair> futures)
    {
        LinearScale x = LinearScale.Holding(futures.SelectMany(f => new[] { f.A, f.B }));
        LinearScale count = new(0, futures.Count);
        BandScale policies = BandScale.Rows([a, b]);
        string tally = FuturesChart.Tally(measure, a, b, futures);
        Panel now = new()
        {
            Name = "one future",
            Plot = new Box(Left, 36, PlotWidth, 84),
            X = x,
            Y = policies,
            XAxis = new Axis($"{measure.Name}, {measure.Unit}".TrimEnd(',', ' '), x.Ticks(6)),
            YAxis = new Axis("", policies.Ticks(0)),
            Marks = [.. futures.SelectMany((f, i) => Now(measure, f, i, futures.Count, a, b, x.Min))],
        };
        Panel sum = new()
        {
            Name = "better so far",
            Plot = new Box(Left, now.Plot.Bottom + 76, PlotWidth, 62),
            X = count,
            Y = policies,
            XAxis = new Axis("futures so far in which it is the better one", count.Ticks(5)),
            YAxis = new Axis("", policies.Ticks(0)),
            Marks = [.. futures.SelectMany((_, i) => SoFar(i))],
        };
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} One simulated future at a time, with the same luck under both policies.",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {tally}",
            Table = Table(measure, a, b, futures),
            BodyHeight = sum.Plot.Bottom + 44,
            Panels = [now, sum],
        };
    }

    private static IEnumerable<Mark> Now(Measure measure, FuturePair f, int i, int count, string a, string b, double least)
    {
        Rows row = new(i, 1);
        int frame = i + 1;
        double gain = FuturesChart.Gain(measure, f);
        string amount = Numbers.SignedWithUnit(f.B - f.A, measure.Decimals, measure.DifferenceUnit);
        string winner = Wrap.Fit(gain > 0 ? b : a, 240, TextStyle.Heading.Size, bold: true);
        string better = gain == 0 ? "no difference" : $"“{winner}” is better";
        yield return new Dot(a, 0) { Rows = row, Frame = frame, Series = 0, Radius = 8 };
        yield return new Dot(b, 1) { Rows = row, Frame = frame, Series = 1, Radius = 8 };
        yield return new Words(least, 0, $"Future {frame} of {count}: {better} ({amount})", TextStyle.Heading) { Frame = frame, Dy = -36 };
    }

    private static IEnumerable<Mark> SoFar(int i)
    {
        Rows row = new(i, 1);
        yield return new Bar(0, "first better so far", 0) { Rows = row, Frame = i + 1, Series = 0, Opacity = 0.85 };
        yield return new Bar(0, "second better so far", 1) { Rows = row, Frame = i + 1, Series = 1, Opacity = 0.85 };
    }

    private static DataTable Table(Measure measure, string a, string b, IReadOnlyList<FuturePair> futures)
    {
        int first = 0;
        int second = 0;
        List<IReadOnlyList<Cell>> rows = [];
        foreach (FuturePair f in futures)
        {
            double gain = FuturesChart.Gain(measure, f);
            first += gain < 0 ? 1 : 0;
            second += gain > 0 ? 1 : 0;
            rows.Add([
                Cell.Number(rows.Count + 1, 0), Cell.Number(f.A, measure.Decimals), Cell.Number(f.B, measure.Decimals),
                Cell.Number(first, 0), Cell.Number(second, 0)]);
        }

        return new DataTable(
            $"{measure.Name} future by future, {measure.Unit}".TrimEnd(',', ' '),
            [new("future"), new(a), new(b), new("first better so far"), new("second better so far")],
            rows);
    }
}
