using CxSim.Figures.Charts;

namespace CxSim.Figures.Tests.Examples;

internal static class StoryExamples
{
    public static readonly Figure Frontier = FrontierChart.Build(
        World.Caption("frontier", "Two policies beat today on both cost and care."),
        new(World.Cost, "cheaper"),
        new(World.Felt, "better understood"),
        new("today", 4.60, 58.0, 0.05, 0.7, -0.2, 0.1),
        [
            new("factory floor", 4.29, 51.5, 0.05, 0.8, -0.3, 0.55),
            new("cut 8 %", 4.24, 48.2, 0.07, 1.1, -0.5, 0.8),
            new("concierge", 5.52, 69.0, 0.09, 1.0, 0.2, 0.95),
            new("quick-slow", 4.56, 65.2, 0.06, 0.9, -0.1, 0.9),
            new("bank the savings", 4.32, 58.4, 0.05, 0.8, -0.2, 0.85),
            new("give it back", 4.65, 66.1, 0.06, 0.9, 0.1, 0.6),
        ]);

    public static readonly Figure Bridge = BridgeChart.Build(
        World.Caption("bridge", "The business case rests on customers who stay; without them it breaks even."),
        "£",
        [
            new("friction removed", 126_000, new(101_000, 150_000)),
            new("slow parts", -148_000, new(-171_000, -122_000)),
            new("repeat contacts", 62_000, new(31_000, 94_000)),
            new("attrition and hiring", 44_000, new(12_000, 78_000)),
            new("tools", -60_000, new(-60_000, -60_000)),
            new("customers who stay", 158_000, new(-92_000, 421_000), RestsOnBeliefs: true),
        ],
        new("net value", 182_000, new(-96_000, 471_000)));

    public static readonly Figure Ladder = LadderChart.Build(
        World.Caption("ladder", "Speed solves fewer issues on the first contact, and loses more of them."),
        [
            new("today", Rungs(68.4, 17.1, 6.0, 8.5)),
            new("factory floor", Rungs(61.2, 18.6, 8.1, 12.1)),
            new("cut 8 %", Rungs(60.1, 17.0, 8.0, 14.9)),
            new("concierge", Rungs(77.9, 12.2, 2.9, 7.0)),
            new("quick-slow", Rungs(75.4, 13.9, 3.8, 6.9)),
            new("bank the savings", Rungs(69.0, 17.2, 5.9, 7.9)),
            new("give it back", Rungs(76.2, 13.2, 3.6, 7.0)),
        ]);

    public static readonly Figure Life = LifeChart.Build(
        World.Caption("life", "Same customer, same luck: with a slow part the bill is settled at once, and she stays."),
        "Picked by rule: the customer nearest the median of satisfaction lost under “factory floor”.",
        728,
        [
            new(
                "factory floor",
                [
                    new(12, 95, 240, 0, LifeEnding.Solved),
                    new(124, 260, 215, 0, LifeEnding.NotSolved),
                    new(126, 180, 0, 0, LifeEnding.HungUp, Repeat: true),
                    new(127, 310, 230, 0, LifeEnding.Solved, Repeat: true),
                    new(402, 140, 220, 0, LifeEnding.NotSolved),
                ],
                [(0, 71), (12, 72), (124, 58), (126, 49), (127, 52), (402, 38)],
                LeavesOnDay: 430),
            new(
                "quick-slow",
                [
                    new(12, 95, 190, 0, LifeEnding.Solved),
                    new(124, 275, 205, 170, LifeEnding.Solved),
                    new(402, 150, 185, 0, LifeEnding.Solved),
                    new(610, 60, 180, 90, LifeEnding.Solved),
                ],
                [(0, 71), (12, 73), (124, 79), (402, 78), (610, 81)]),
        ]);

    public static readonly Figure Grid = GridChart.Build(
        World.Caption("grid", "A minute of slow part helps as long as somebody is free to give it."),
        "slow part, seconds",
        "staffing, %",
        World.Csat,
        [.. from staff in new[] { 10, 5, 0, -5, -10 }
            from slow in new[] { 0, 30, 60, 90, 120, 180 }
            let gain = (4.2 * (1 - Math.Exp(-slow / 55.0))) + (staff * 0.22) - (Math.Pow(slow / 100.0, 2) * (12 - staff) * 0.12)
            select new GridCell($"{slow}", $"{staff:+0;−0;0}", gain, Math.Abs(gain) < 1.2, (staff * 6) - slow > -55)],
        "service level 80/20 met");

    private static Rung[] Rungs(double first, double second, double third, double lost) =>
    [
        new("resolved on the 1st contact", first, new(first - 1.1, first + 1.2)),
        new("resolved on the 2nd", second, new(second - 0.8, second + 0.8)),
        new("resolved on the 3rd or later", third, new(third - 0.5, third + 0.6)),
        new("lost", lost, new(lost - 0.7, lost + 0.7)),
    ];
}
