using CxSim.Figures.Charts;

namespace CxSim.Figures.Tests.Examples;

internal static class QueueExamples
{
    private static readonly double[] Seconds = [0, 10, 20, 30, 45, 60, 90, 120, 180, 240, 300, 420, 600];

    public static readonly Figure Waits = WaitChart.Build(
        World.Caption("waits", "Most are answered at once; under “cut 8 %” one in eight waits more than two minutes."),
        20,
        [Curve("today", 31, 55), Curve("cut 8 %", 52, 90), Curve("quick-slow", 33, 58)]);

    public static readonly Figure Hockey = HockeyChart.Build(
        World.Caption("hockey", "At 88 % occupancy a little more talk time doubles the wait; at 80 % nobody notices."),
        "Erlang A, 40 agents",
        [.. Enumerable.Range(0, 51).Select(i => (60 + (i * 0.8), Theory(60 + (i * 0.8))))],
        [.. Seeds("today", 88.2, 0.7, 1), .. Seeds("cut 8 %", 92.4, 0.9, 2), .. Seeds("give it back", 83.5, 0.6, 3)]);

    private static double Theory(double occupancy) => 1.1 * Math.Exp((occupancy - 60) / 7.6);

    private static IEnumerable<WaitPoint> Seeds(string policy, double occupancy, double spread, ulong seed)
    {
        Luck luck = new(seed);
        for (int i = 0; i < 40; i++)
        {
            double at = occupancy + (spread * luck.Normal());
            yield return new WaitPoint(policy, at, (Theory(at) * 1.15) + luck.Normal());
        }
    }

    private static WaitCurve Curve(string policy, double queued, double mean)
    {
        double[] waiting = [.. Seconds.Select(s => queued * Math.Exp(-s / mean))];
        return new WaitCurve(policy, Seconds, waiting, [.. waiting.Select(w => new Interval(w * 0.9, w * 1.12))]);
    }
}
