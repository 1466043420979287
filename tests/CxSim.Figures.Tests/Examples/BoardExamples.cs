using CxSim.Figures.Charts;

namespace CxSim.Figures.Tests.Examples;

internal static class BoardExamples
{
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    private static readonly string[] Worlds = ["as today", "boom, +15 % volume", "flu in week 30", "attrition shock", "budget cut"];

    public static readonly Figure Robustness = RobustnessChart.Build(
        World.Caption("robustness", "“Give it back” is never best, and never far behind."),
        new("Net value", "£M a year", "£M a year", 2, 0.05, GoodSide.Higher),
        [
            .. Regrets("factory floor", 0.31, 0, 0.84, 0.92, 0), .. Regrets("concierge", 0.52, 1.24, 0.66, 0.12, 1.31),
            .. Regrets("quick-slow", 0, 0.35, 0.21, 0, 0.44), .. Regrets("give it back", 0.04, 0.22, 0, 0.09, 0.3),
        ]);

    public static readonly Figure Intervals = IntervalChart.Build(
        World.Caption("intervals", "The average week is 78 % busy; Monday mornings and lunch hours are not."),
        [.. from day in Enumerable.Range(0, Days.Length)
            from slot in Enumerable.Range(0, day == 5 ? 12 : 24)
            let hour = 8 + (slot / 2.0)
            let busy = 70 + (day == 0 ? 8 : 0) + (13 * Math.Exp(-Math.Pow(hour - 10.5, 2) / 2)) + (16 * Math.Exp(-Math.Pow(hour - 13, 2)))
            select new HalfHour(Days[day], hour, Math.Min(98, busy), 100 / (1 + Math.Exp((85 - busy) / 2.5)))]);

    public static readonly Figure Claims = ClaimsChart.Build(
        World.Caption("claims", "Of five claims one holds whatever one believes, and one fails everywhere."),
        ["base", "friendly", "hostile"],
        [
            new(
                "C1", "Efficiency gives people the space to be empathetic.",
                [ClaimOutcome.Holds, ClaimOutcome.Holds, ClaimOutcome.Depends],
                "less than 22 % of the saved time is given back"),
            new("C3", "Cutting cost harms customers in the end.", [ClaimOutcome.Holds, ClaimOutcome.Holds, ClaimOutcome.Holds]),
            new(
                "C4", "There is no upper limit to what better service earns.",
                [ClaimOutcome.Fails, ClaimOutcome.Fails, ClaimOutcome.Fails],
                "the slow part is longer than 95 s: more earns less from there on, and the waiting that it makes for others is why"),
            new(
                "C11", "Loyal customers are those who were understood in their hard moments, whatever else happened to them.",
                [ClaimOutcome.CannotTell, ClaimOutcome.Holds, ClaimOutcome.Fails],
                "recovery to loyalty is below 0.15 (grade D)"),
            new(
                "C13", "Digital channels planned from the inside do not help.",
                [ClaimOutcome.Depends, ClaimOutcome.Fails, ClaimOutcome.Holds]),
        ]);

    private static IEnumerable<WorldRegret> Regrets(string policy, params double[] regrets) =>
        regrets.Select((r, i) => new WorldRegret(policy, Worlds[i], r));
}
