using CxSim.Figures.Charts;

namespace CxSim.Figures.Tests.Examples;

internal static class FitExamples
{
    private const double MeanPatience = 92;

    private static readonly double[] Hours = [.. Enumerable.Range(0, 26).Select(i => 7.25 + (i / 2.0))];

    private static readonly string[] MonthNames = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".Split(' ');

    private static readonly double[] Seconds = [.. Enumerable.Range(1, 120).Select(i => i * 10.0)];

    private static readonly double[] Times = [.. Enumerable.Range(0, 61).Select(i => i * 6.0)];

    public static readonly Figure ByHour = CurveChart.Build(
        World.Caption("by-hour", "The simulated waits follow the day that was observed, lunch included."),
        new AxisPlan("hour of the day", AxisKind.HourOfDay),
        new AxisPlan("mean wait, s", FromZero: true, Decimals: 0),
        [
            new("observed", Hours, [.. Hours.Select((h, i) => Wait(h) + (6 * new Luck((ulong)i + 11).Normal()))], CurveLook.Dots),
            new("simulated", Hours, [.. Hours.Select(Wait)], Band: [.. Hours.Select(h => new Interval(Wait(h) * 0.8, Wait(h) * 1.22))]),
        ],
        "The band holds 19 of 20 simulated days.");

    public static readonly Figure Density = HistogramChart.Build(
        World.Caption("density", "Handle times are lognormal, with a heap of very short calls that no fit explains."),
        new AxisPlan("handle time", AxisKind.Seconds, FromZero: true, Decimals: 0),
        new Histogram([.. Enumerable.Range(0, 31).Select(i => i * 40.0)], [.. Shares()]),
        [
            new("lognormal", Seconds, [.. Seconds.Select(Lognormal)]),
            new("exponential", Seconds, [.. Seconds.Select(s => Math.Exp(-s / 308) / 308)]),
        ]);

    public static readonly Figure Quantiles = QuantileChart.Build(
        World.Caption("quantiles", "Simulated waits agree with observed ones up to the worst twentieth."),
        new AxisPlan("wait, s", FromZero: true, Decimals: 0),
        [.. Enumerable.Range(1, 39).Select(i => Pair(i / 40.0))]);

    public static readonly Figure Patience = CurveChart.Build(
        World.Caption("patience", "Callers’ patience is close to exponential, with a cliff at the announcement."),
        new AxisPlan("time waited", AxisKind.Seconds, FromZero: true, Decimals: 0),
        new AxisPlan("share still waiting", FromZero: true),
        [
            new("Kaplan–Meier", Times, [.. Times.Select(Survival)], CurveLook.Step, [.. Times.Select(Around)]),
            new("exponential, 92 s", Times, [.. Times.Select(t => Math.Exp(-t / MeanPatience))]),
            new("Weibull", Times, [.. Times.Select(t => Math.Exp(-Math.Pow(t / 95, 0.9)))]),
        ],
        "The band is a 95 % interval (Greenwood).");

    public static readonly Figure Months = PeriodChart.Build(
        World.Caption("months", "One patience does for most months; November was another world."),
        new Measure("mean patience", "s", "s", 0, 5, GoodSide.Neither),
        [.. Enumerable.Range(0, 12).Select(i =>
        {
            double at = MeanPatience + (4 * Math.Sin(i)) + (i == 10 ? 24 : 0);
            return new PeriodEstimate(MonthNames[i], at, new(at - 8, at + 9), HeldOut: i >= 9);
        })],
        MeanPatience);

    public static readonly Figure Theory = TheoryChart.Build(
        World.Caption("theory", "The bare queue agrees with theory in all but one of eight checks."),
        [
            new("M/M/1", "mean wait, s", 120.0, 120.9, new(117.8, 124.0), 1),
            new("M/M/5", "P(wait)", 0.5541, 0.5530, new(0.5487, 0.5573), 4),
            new("M/M/20", "P(wait)", 0.3010, 0.3029, new(0.2988, 0.3070), 4),
            new("M/M/5+M", "P(abandon)", 0.0731, 0.0728, new(0.0717, 0.0739), 4),
            new("M/M/40+M", "P(abandon)", 0.0312, 0.0316, new(0.0309, 0.0323), 4),
            new("M/M/40+M", "mean wait, s", 2.87, 2.91, new(2.84, 2.98), 2),
            new("M/G/1", "mean wait, s", 180.0, 183.9, new(180.4, 187.4), 1),
            new("M/M/10/10", "P(blocked)", 0.2146, 0.2141, new(0.2122, 0.2160), 4),
        ]);


    private static QuantilePair Pair(double share)
    {
        double wait = -70 * Math.Log(1 - share);
        return new QuantilePair(share, wait, wait * (share > 0.9 ? 1 + ((share - 0.9) * 2) : 1.01));
    }

    private static double Wait(double hour) =>
        22 + (34 * Math.Exp(-Math.Pow(hour - 10.3, 2) / 2.6)) + (46 * Math.Exp(-Math.Pow(hour - 13.1, 2) / 1.2));

    private static double Survival(double t) => Math.Exp(-t / MeanPatience) * (t > 60 ? 0.95 : 1);

    private static Interval Around(double t)
    {
        double half = 0.004 + (0.0001 * t);
        return new Interval(Math.Max(0, Survival(t) - half), Math.Min(1, Survival(t) + half));
    }

    private static double Lognormal(double x)
    {
        double z = (Math.Log(x) - 5.5) / 0.65;
        return Math.Exp(-z * z / 2) / (x * 0.65 * Math.Sqrt(2 * Math.PI));
    }

    private static double[] Shares()
    {
        double[] raw = [.. Enumerable.Range(0, 30).Select(i => (Lognormal((i * 40) + 20) * 40) + (i == 0 ? 0.07 : 0))];
        return [.. raw.Select(r => r / raw.Sum())];
    }
}
