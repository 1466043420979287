using CxSim.Figures.Charts;

namespace CxSim.Figures.Tests.Examples;

internal static class BeliefExamples
{
    public static readonly Figure Tornado = TornadoChart.Build(
        World.Caption("tornado", "Whether customers stay longer rests on a guess: how far recovery becomes loyalty."),
        World.Churn,
        -0.4,
        [
            new("felt care to loyalty", 'C', "0.05", "0.40", 0.05, -0.82),
            new("recovery to loyalty", 'D', "−0.10", "0.50", 0.42, -1.12),
            new("patience, mean seconds", 'A', "60", "180", -0.33, -0.46),
            new("energy to quitting", 'B', "0.1", "2.5", -0.22, -0.61),
            new("memory of a bad contact, weeks", 'B', "3", "20", -0.28, -0.55),
            new("share of grey contacts solved by care", 'D', "0.0", "0.3", -0.36, -0.43),
        ]);

    public static readonly Figure Sobol = SobolChart.Build(
        World.Caption("sobol", "Two beliefs carry most of the doubt about net value, and they work together."),
        "net value",
        [
            .. Enumerable.Range(1, 9).Select(i => Index($"small belief {i}", 0.006 * i, 0.004 * i)),
            Index("recovery to loyalty", 0.31, 0.17), Index("felt care to loyalty", 0.22, 0.14), Index("energy to quitting", 0.08, 0.01),
            Index("patience, mean seconds", 0.05, 0.00), Index("pressure to care", 0.04, 0.06),
        ]);

    private static SobolIndex Index(string belief, double first, double interaction)
    {
        double total = first + interaction;
        return new(belief, first, new(first - 0.03, first + 0.03), total, new(Math.Max(0, total - 0.04), total + 0.05));
    }
}
