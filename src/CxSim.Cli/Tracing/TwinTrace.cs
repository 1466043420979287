using CxSim.Cli.Terminal;
using CxSim.Experiments.Lives;
using CxSim.Experiments.Running;
using CxSim.Figures.Lettering;
using CxSim.Model.Time;
using CxSim.Reports.Studies;

namespace CxSim.Cli.Tracing;

/// <summary>Who left under one policy and stayed under the other.</summary>
internal static class TwinTrace
{
    private const int Customers = 20_000;

    /// <summary>Follows the customers of some seeds and shows them.</summary>
    /// <param name="ask">What was asked for; its seed is the first.</param>
    /// <param name="seeds">How many seeds.</param>
    /// <param name="shell">Where to.</param>
    public static void Run(TraceAsk ask, int seeds, Shell shell)
    {
        var lives = new List<(AllLives, AllLives)>();
        for (ulong i = 0; i < (ulong)seeds; i++)
        {
            lives.Add(Tracer.Follow(ask with { Seed = ask.Seed + i }, shell, new Watch { Customers = Customers }));
            shell.Say($"Following: {lives.Count} of {seeds} seeds");
        }

        var twins = Twins.Of(lives, ask.Setting.Weeks * Clock.DaysAWeek);
        if (shell.Json)
        {
            JsonText.Write(shell, Document(ask, seeds, twins));
            return;
        }

        Write(shell, ask, twins);
    }

    private static void Write(Shell shell, TraceAsk ask, Twins twins)
    {
        shell.Print($"{shell.Paint.Strong("Who left under one policy and stayed under the other")}");
        shell.PrintText(ask.Context);
        shell.PrintText(TwinWords.Why);
        shell.Print();
        shell.PrintText(TwinWords.Count(twins, ask.Baseline.Id, ask.Policy.Id));
        shell.Print();
        var grid = new Grid([
            new Column(""), new Column("under"), .. TwinWords.Facts.Select(f => new Column($"{f.Name}\n{f.Unit}", Right: true)),
        ]);
        foreach (var (name, group) in TwinWords.Groups(twins, ask.Baseline.Id, ask.Policy.Id))
        {
            grid.Add(Row(name, ask.Baseline.Id, group.Baseline));
            grid.Add(Row(shell.Plain ? name : "", ask.Policy.Id, group.Policy));
        }

        grid.Write(shell);
        shell.Print();
        shell.PrintText(TwinWords.HowToRead);
    }

    private static Cell[] Row(string name, string policy, Lived lived) =>
        [name, policy, .. TwinWords.Facts.Select(f => new Cell(Numbers.Fixed(f.Of(lived), f.Decimals)))];

    private static object Document(TraceAsk ask, int seeds, Twins twins) => new
    {
        JsonText.Schema,
        Centre = ask.Setting.Centre.Id,
        FirstSeed = ask.Seed,
        Seeds = seeds,
        ask.Setting.Weeks,
        Beliefs = ask.Setting.Beliefs.Id,
        Baseline = ask.Baseline.Id,
        Policy = ask.Policy.Id,
        twins.Followed,
        Kept = twins.Kept,
        Lost = twins.Lost,
        LeftUnderBoth = twins.Left,
        StayedUnderBoth = twins.Stayed,
        twins.ByChance,
        NetPerThousand = twins.NetPerThousand.Mean,
        NetInterval = new[] { twins.NetPerThousand.Interval.Low, twins.NetPerThousand.Interval.High },
        IntervalOver = twins.OverSeeds ? "seeds" : "customers",
    };
}
