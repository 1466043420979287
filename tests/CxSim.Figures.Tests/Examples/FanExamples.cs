using CxSim.Figures.Charts;

namespace CxSim.Figures.Tests.Examples;

internal static class FanExamples
{
    private const int Weeks = 104;
    private const double Start = 8;

    public static readonly Figure One = FanChart.Build(
        World.Caption("fan-one", "Satisfaction dips while people learn, then passes today’s level after half a year."),
        World.Csat,
        "today",
        Start,
        [Fan("quick-slow", dip: 1.4, gain: 3.9)]);

    public static readonly Figure Ghost = FanChart.Build(
        World.Caption("fan-ghost", "Under other beliefs today is another today; the old one stands thin beside it."),
        World.Csat,
        "today",
        Start,
        [Raised(Fan("quick-slow", dip: 1.4, gain: 3.9))]);

    public static readonly Figure Many = FanChart.Build(
        World.Caption("fan-many", "Where the saved time goes decides which way satisfaction drifts."),
        World.Csat,
        "today",
        Start,
        [
            Fan("factory floor", 0.8, -4.1), Fan("cut 8 %", 1.2, -5.6), Fan("concierge", 0.4, 5.2),
            Fan("quick-slow", 1.4, 3.9), Fan("bank the savings", 1.0, 0.3), Fan("give it back", 1.0, 4.1),
        ]);

    public static readonly Figure Multiples = MultiplesChart.Build(
        World.Caption("multiples", "Care rises first, then people stay, and only then do customers: a year apart."),
        "today",
        Start,
        [
            new(World.Csat, Fan("quick-slow", 1.4, 3.9)), new(World.Felt, Shifted(-14, 0.5, 7)),
            new(World.ServiceLevel, Shifted(6.4, 3, -0.5)),
            new(World.Cost, Scaled(4.6 / 72)), new(World.Attrition, Shifted(-37, -1, -5)), new(World.Churn, Shifted(-52.2, -0.4, -1)),
        ]);

    private static Fan Raised(Fan fan) => fan with { Before = [.. fan.Baseline.Select(b => b + 2.5)] };

    private static Fan Shifted(double by, double dip, double gain) => Moved(Fan("quick-slow", dip, gain), v => v + by);

    private static Fan Scaled(double by) => Moved(Fan("quick-slow", -2, -0.8), v => v * by);

    private static Fan Moved(Fan fan, Func<double, double> to)
    {
        Interval[] Band(IReadOnlyList<Interval> band) => [.. band.Select(b => new Interval(to(b.Low), to(b.High)))];
        return fan with
        {
            Baseline = [.. fan.Baseline.Select(to)],
            Median = [.. fan.Median.Select(to)],
            Half = Band(fan.Half),
            Eight = Band(fan.Eight),
            Nineteen = Band(fan.Nineteen),
            Samples = [.. fan.Samples.Select(s => (IReadOnlyList<double>)[.. s.Select(to)])],
        };
    }

    private static Fan Fan(string policy, double dip, double gain)
    {
        double[] weeks = [.. Enumerable.Range(0, Weeks + 1).Select(w => (double)w)];
        double[] today = [.. weeks.Select(w => 72 - (0.006 * w) + (0.3 * Math.Sin(w / 52 * 2 * Math.PI)))];
        double[] median = [.. weeks.Select((w, i) => today[i] + Effect(w, dip, gain))];
        Interval[] Band(double z) => [.. median.Select((m, i) => new Interval(m - (z * Sd(i)), m + (z * Sd(i))))];
        double[][] samples = [.. Enumerable.Range(0, 8).Select(n => Sample(median, (ulong)(n + policy.Length)))];
        return new Fan(policy, weeks, today, median, Band(0.674), Band(1.282), Band(1.96), samples);
    }

    private static double Effect(double week, double dip, double gain)
    {
        double since = Math.Max(0, week - Start);
        return (gain * (1 - Math.Exp(-since / 30))) - (dip * since / 4 * Math.Exp(1 - (since / 4)));
    }

    private static double Sd(int week) => 0.5 + (0.09 * Math.Sqrt(week));

    private static double[] Sample(double[] median, ulong seed)
    {
        Luck luck = new(seed);
        double drift = 0;
        return [.. median.Select((m, i) => m + ((drift = (0.9 * drift) + (0.436 * luck.Normal())) * Sd(i)))];
    }
}
