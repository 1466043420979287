using CxSim.Figures.Charts;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Tests.Examples;

internal static class TeamExamples
{
    private static readonly FuturePair[] Pairs = [.. Enumerable.Range(0, 40).Select(Pair)];

    public static readonly Figure Loops = LoopChart.Build(
        World.Caption("loops", "Cutting staff costs twice: callers come back, and the people who are left burn out."),
        [
            new("staff", 0.5, 1, "40 → 37", -3, Verdict.Worse), new("occupancy", 0.85, 0.78, "82 → 89 %", 7, Verdict.Worse),
            new("burnout", 0.97, 0.42, "31 → 36", 5, Verdict.Worse), new("attrition", 0.75, 0.1, "35 → 41 % a year", 6, Verdict.Worse),
            new("care given", 0.42, 0.4, "58.0 → 51.2 %", -6.8, Verdict.Worse),
            new("resolution", 0.14, 0.35, "68.4 → 61.0 %", -7.4, Verdict.Worse),
            new("repeat contacts", 0.12, 0.75, "21 → 27 of 100", 6, Verdict.Worse), new("churn", 0.3, 0.02, "19.8 → 20.1 %", 0.3),
        ],
        [
            new("staff", "occupancy", false, 1.1, -0.15), new("occupancy", "burnout", true, 0.6, -0.12),
            new("burnout", "attrition", true, 0.5, -0.15), new("attrition", "staff", false, 0.2, 0.08),
            new("burnout", "care given", false, 0.4, -0.08), new("care given", "resolution", true, 0.35, -0.15),
            new("resolution", "repeat contacts", false, 1.4, -0.1), new("repeat contacts", "occupancy", true, 0.3, -0.02),
            new("resolution", "churn", false, double.NaN, 0.1),
        ],
        [new("R1", "burnout spiral", 0.78, 0.6), new("R2", "repeat contacts", 0.3, 0.6)]);

    public static readonly Figure Futures = FuturesChart.Build(
        World.Caption("futures", "Quick-slow would win again in about six futures of ten."), World.Csat, "today", "quick-slow", Pairs);

    public static readonly Figure Frames = FuturesFrames.Build(
        World.Caption("futures-frames", "Would quick-slow beat today again?"), World.Csat, "today", "quick-slow", Pairs);

    public static readonly Figure Parallel = ParallelChart.Build(
        World.Caption("parallel", "Good policies give time back and leave slack; the handle-time target hardly matters."),
        [
            new("friction", "%", 0), new("reinvest", "%", 0), new("slow part", "s", 0), new("staffing", "%", 0),
            new("Cost per contact", "£", 2, GoodSide.Lower), new("Felt understood", "%", 1, GoodSide.Higher),
            new("Attrition", "% a year", 1, GoodSide.Lower),
        ],
        [.. Enumerable.Range(0, 120).Select(Run)],
        "All chosen runs have reinvest above 25 % and staffing above 0.");

    public static readonly Figure Predictions = PredictionChart.Build(
        World.Caption("predictions", "All four teams saw the service level rise; none saw people leave."),
        [
            new(World.ServiceLevel, -3.1, new(-4.6, -1.7), [("Blue", 6), ("Green", 4), ("Red", 0), ("Yellow", 8)]),
            new(World.Csat, -5.6, new(-6.4, -4.9), [("Blue", 0), ("Green", -2), ("Red", -5), ("Yellow", 1)]),
            new(World.Attrition, 7, new(4.4, 9.7), [("Blue", 0), ("Green", 2), ("Red", 5), ("Yellow", 0)]),
        ]);

    private static FuturePair Pair(int i)
    {
        Luck luck = new((ulong)i + 3);
        double shared = 72 + (1.6 * luck.Normal());
        return new FuturePair(shared, shared + 0.8 + (1.2 * luck.Normal()));
    }

    private static ParallelPoint Run(int i)
    {
        Luck luck = new((ulong)i + 50);
        double friction = 40 * luck.Uniform();
        double reinvest = 100 * luck.Uniform();
        double slow = 180 * luck.Uniform();
        double staffing = -15 + (30 * luck.Uniform());
        double cost = 4.6 - (0.01 * friction) + (0.03 * staffing) + (0.0015 * slow) + (0.1 * luck.Normal());
        double felt = 52 + (0.08 * reinvest) + (0.04 * slow) + (0.3 * staffing) + luck.Normal();
        double attrition = 36 - (0.06 * reinvest) - (0.4 * staffing) + luck.Normal();
        return new ParallelPoint([friction, reinvest, slow, staffing, cost, felt, attrition], felt > 59 && attrition < 30);
    }
}
