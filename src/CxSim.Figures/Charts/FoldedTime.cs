using CxSim.Figures.Scales;

namespace CxSim.Figures.Charts;

/// <summary>
/// A time axis on which the minutes of contacts are drawn to one scale and the days between them are folded to a narrow gap.
/// Values are seconds since the run began.
/// </summary>
internal sealed class FoldedTime
{
    private const double DaySeconds = 86400;
    private const double LeastSeconds = 150;
    private const double MostGap = 0.05;

    /// <summary>The axis for several lives of one customer.</summary>
    /// <param name="lives">The lives; they share the axis.</param>
    /// <param name="days">Length of the run.</param>
    public FoldedTime(IReadOnlyList<Life> lives, int days)
    {
        int[] events = [.. lives.SelectMany(Days).Distinct().Order()];
        double[] lengths = [.. events.Select(day => Math.Max(LeastSeconds, lives.Max(l => Busy(l, day))))];
        double gap = Math.Min(MostGap, 0.3 / (events.Length + 1));
        double perSecond = (1 - (gap * (events.Length + 1))) / lengths.Sum();
        List<Knot> knots = [new Knot(0, 0)];
        List<(double From, double To)> gaps = [];
        double at = 0;
        for (int i = 0; i < events.Length; i++)
        {
            // A contact on day 0 would meet the axis' own start, so contacts begin a moment into their day.
            double start = Start(events[i]);
            gaps.Add((knots[^1].Value, start));
            at += gap;
            knots.Add(new Knot(start, at, $"wk {(events[i] / 7) + 1}"));
            at += lengths[i] * perSecond;
            knots.Add(new Knot(start + lengths[i], at));
        }

        double end = Math.Max((days + 1) * DaySeconds, knots[^1].Value + DaySeconds);
        gaps.Add((knots[^1].Value, end));
        knots.Add(new Knot(end, 1));
        Scale = new PiecewiseScale(knots);
        Gaps = gaps;
        PerSecond = perSecond;
    }

    /// <summary>The scale.</summary>
    public PiecewiseScale Scale { get; }

    /// <summary>The folded stretches.</summary>
    public IReadOnlyList<(double From, double To)> Gaps { get; }

    /// <summary>Share of the side that one second of a contact takes.</summary>
    public double PerSecond { get; }

    /// <summary>The moment at which a day's first contact is drawn to start.</summary>
    public static double Start(int day) => (day * DaySeconds) + (DaySeconds / 2);

    /// <summary>All the time a contact takes.</summary>
    public static double Length(LifeContact c) => c.WaitSeconds + c.QuickSeconds + c.SlowSeconds;

    private static IEnumerable<int> Days(Life life) =>
        life.Contacts.Select(c => c.Day).Concat(life.LeavesOnDay is { } day ? [day] : []);

    private static double Busy(Life life, int day) => life.Contacts.Where(c => c.Day == day).Sum(Length);
}
