using CxSim.Figures.Charts;

namespace CxSim.Figures.Tests.Examples;

internal static class PeopleExamples
{
    private static readonly string[] Months = [.. Enumerable.Range(1, 12).Select(i => $"month {2 * i}")];

    public static readonly Figure Ridges = RidgeChart.Build(
        World.Caption("ridges", "The average moves by a few points; above 70 are one in twelve, no longer one in 140."),
        [.. Many("today", 0), .. Many("cut 8 %", 1.4)]);

    public static readonly Figure Odds = OddsChart.Build(
        World.Caption("odds", "Quick-slow loses money in none of twenty futures, factory floor in nine."),
        "net value a year, compared with today, £M",
        2,
        [Outlook("quick-slow", 0.18, 0.2), Outlook("factory floor", -0.07, 0.16)]);

    private static Outlook Outlook(string policy, double mean, double spread)
    {
        Luck luck = new(5);
        return new Outlook(policy, [.. Enumerable.Range(0, 40).Select(_ => mean + (spread * luck.Normal()))]);
    }

    private static IEnumerable<BurnoutMonth> Many(string policy, double drift) => Months.Select((m, i) =>
    {
        double[] weights = [.. Enumerable.Range(0, 10).Select(b =>
            Math.Exp(-Math.Pow(b - 2.7 - (drift * i / 11), 2) / 5) + (drift * i * 0.004 * Math.Exp(-Math.Pow(b - 8, 2))))];
        return new BurnoutMonth(policy, m, [.. weights.Select(w => w / weights.Sum())]);
    });
}
