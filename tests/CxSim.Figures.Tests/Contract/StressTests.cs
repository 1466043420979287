using CxSim.Figures.Charts;
using CxSim.Figures.Tables;
using CxSim.Figures.Tests.Examples;

namespace CxSim.Figures.Tests.Contract;

/// <summary>Long names, eight policies, huge and tiny numbers: nothing is clipped, nothing overlaps.</summary>
public sealed class StressTests
{
    private const string Unit = "per 100 customer-years and then some";

    private static readonly string[] Long =
        [.. Enumerable.Range(1, 8).Select(i => $"Quick parts quick and slow parts meaningful, variant number {i} of eight")];

    private static readonly Measure Wide = new(
        "Cost per resolved issue, goodwill and tools included", Unit, Unit, 2, 0.05, GoodSide.Neither);

    private static readonly Caption Caption = new(
        "stress",
        string.Join(' ', Enumerable.Repeat("A very long finding that goes on.", 9)),
        string.Join(' ', Enumerable.Repeat("Seeds and weeks.", 30)),
        new string('x', 400));

    private static readonly AxisPlan Plain = new("time");

    public static TheoryData<string> Figures => [.. All.Keys];

    private static Dictionary<string, Func<Figure>> All => new()
    {
        ["difference-one"] = () => DifferenceChart.Build(
            Caption, "today", [Difference(Long[0], 0), Difference(Long[0], 0) with { Measure = World.Cost }]),
        ["difference-many"] = () => DifferenceChart.Build(Caption, "today", [.. Long.Select(Difference)]),
        ["fan-one"] = () => FanChart.Build(Caption, Wide, Long[7], 50, [Fan(Long[0])]),
        ["fan-many"] = () => FanChart.Build(Caption, Wide, Long[2], 51, [.. Long.Select(Fan)]),
        ["frontier"] = () => FrontierChart.Build(
            Caption,
            new(World.Cost, "cheaper"),
            new(World.Felt, "better understood"),
            Point("today", 0),
            [.. Long.Select((p, i) => Point(p, i + 1))]),
        ["bridge"] = () => BridgeChart.Build(Caption, "£", [.. Long.Select(Step)], new(Long[0] + "!", 1e6, new(-9e7, 9e7))),
        ["ladder"] = () => LadderChart.Build(Caption, [.. Long.Select(Ladder)]),
        ["life"] = () => LifeChart.Build(Caption, Long[0], 728, [Busy(Long[0]), Busy(Long[1])]),
        ["shift"] = () => ShiftChart.Build(
            Caption, Long[0], [new(Long[0], [(22, 30.5)], [], [(22, 100)]), new(Long[1], [(22, 30)], [], [(22, 0)], LeavesAtHour: 22.1)]),
        ["multiples"] = () => MultiplesChart.Build(Caption, Long[6], 51, [.. Long.Select(p => new MeasureFan(Wide, Fan(p)))]),
        ["tornado"] = () => TornadoChart.Build(
            Caption, Wide, -1e4, [.. Long.Select((p, i) => new Swing(p, "ABCD"[i % 4], Unit, Unit, -1e5 + (i * 3e4), i * 4e4))]),
        ["sobol"] = () => SobolChart.Build(
            Caption, Long[0], [.. Long.Select((p, i) => new SobolIndex(p, i / 8.0, new(-0.1, 0.9), i / 4.0, new(0, 2)))]),
        ["ridges"] = () => RidgeChart.Build(
            Caption, [.. Long.Take(3).SelectMany(p => Long.Select(m => new BurnoutMonth(p, m, [.. Enumerable.Repeat(0.1, 10)])))]),
        ["waits"] = () => WaitChart.Build(
            Caption, 20, [.. Long.Select((p, i) => new WaitCurve(p, [0, 9e4], [100, i], [new(99, 101), new(0, 1)]))]),
        ["odds"] = () => OddsChart.Build(Caption, Long[0] + Long[1], 2, [.. Long.Select((p, i) => new Outlook(p, [-1e4, i * 1e6]))]),
        ["hockey"] = () => HockeyChart.Build(
            Caption, Long[0], [(60, 1), (99, 1e4)], [.. Long.Select((p, i) => new WaitPoint(p, 80 + (i / 10.0), 50))]),
        ["robustness"] = () => RobustnessChart.Build(
            Caption, Wide, [.. Long.SelectMany(p => Long.Take(6).Select((w, i) => new WorldRegret(p, w, i * 1234.5)))]),
        ["intervals"] = () => IntervalChart.Build(
            Caption, [.. Long.SelectMany(d => Enumerable.Range(0, 48).Select(i => new HalfHour(d, i / 2.0, 100, 100)))]),
        ["claims"] = () => ClaimsChart.Build(
            Caption, Long.Take(3).ToArray(),
            [.. Long.Select(p => new Claim(p, Caption.Title, [.. Enumerable.Repeat(ClaimOutcome.CannotTell, 3)], Caption.Title))]),
        ["loops"] = () => LoopChart.Build(
            Caption,
            [new(Unit, 0, 0, Unit, 1, Verdict.Better), new("b", 1, 1, Unit)],
            [new("b", Unit, true, 0)],
            [new("R1", Unit, 0.5, 0.5)]),
        ["futures"] = () => FuturesChart.Build(Caption, Wide, Long[0], Long[1], [new(-1e6, 1e6), new(5, 5)]),
        ["futures-frames"] = () => FuturesFrames.Build(Caption, Wide, Long[0], Long[1], [new(-1e6, 1e6), new(5, 5)]),
        ["parallel"] = () => ParallelChart.Build(
            Caption, [.. Long.Select(p => new ParallelAxis(p, Unit, 1, GoodSide.Lower))], [new([.. Enumerable.Repeat(1e6, 8)], true)],
            Caption.Title),
        ["predictions"] = () => PredictionChart.Build(
            Caption, [new(Wide, 1e4, new(-1e5, 1e5), [.. Long.Select((p, i) => (p, i * 4e4))])]),
        ["curves"] = () => CurveChart.Build(
            Caption,
            new(Long[0] + Long[1]),
            new(Long[2] + Long[3]),
            [.. Long.Select((p, i) => new Curve(p, [0, 1, 2], [1, 0.5, i * 0.001]))]),
        ["theory"] = () => TheoryChart.Build(
            Caption, [.. Long.Select(p => new TheoryCheck(p, "mean wait", 1e-4, 1.2e-4, new(0.9e-4, 1.5e-4), 7))]),
        ["density"] = () => HistogramChart.Build(
            Caption, Plain, new([0, 1, 2], [0.4, 0.6]), [.. Long.Select(p => new Curve(p, [0, 1, 2], [0, 1, 0]))]),
        ["months"] = () => PeriodChart.Build(
            Caption, Wide, [.. Enumerable.Range(1, 60).Select(i => new PeriodEstimate($"2026-W{i:00}", i, new(i - 1, i + 1)))], 20),
        ["quantiles"] = () => QuantileChart.Build(Caption, new(Long[0]), [new(0.1, 1e6, 2e6), new(0.9, 1e7, 3e7)]),
        ["grid"] = () => GridChart.Build(
            Caption, Long[0], Long[1], Wide, [.. Enumerable.Range(0, 25).Select(i => new GridCell($"{i}", $"{-i}", i * 1e4))]),
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void Figure_UnderStress_KeepsItsTextsInsideAndApart(string name)
    {
        Drawing drawing = new(All[name]());
        Assert.Empty(drawing.Clipped());
        Assert.Empty(drawing.Clashes());
    }

    private static Difference Difference(string policy, int i) => new(
        Wide, policy, 19.8, (i - 3) * 1e4, new((i - 4) * 1e4, i * 1e4), new((i - 5) * 1e4, i * 1e4), Verdict.Depends, Long[0] + Long[1]);

    private static BridgeStep Step(string name, int i) => new(name, (i - 3) * 4e6, new((i - 4) * 5e6, i * 6e6));

    private static Ladder Ladder(string policy, int i) =>
        new(policy, [new(Long[1], 90 - i, new(80, 100)), new("lost", 10 + i, new(0, 20))]);

    private static Fan Fan(string policy)
    {
        double[] weeks = [.. Enumerable.Range(0, 53).Select(w => (double)w)];
        Interval[] band = [.. weeks.Select(_ => new Interval(72, 72))];
        return new Fan(policy, weeks, [.. weeks.Select(_ => 72.0)], [.. weeks.Select(_ => 72.0)], band, band, band, []);
    }

    private static PolicyPoint Point(string policy, int i) => new(policy, 4.6 - (i * 0.001), 60 + (i % 3 * 0.01), 0.05, 0.7, 0.9);

    private static Life Busy(string policy)
    {
        LifeContact[] contacts =
            [.. Enumerable.Range(0, 24).Select(i => new LifeContact(i * 30, 100, 200, i * 10, LifeEnding.NotSolved, i % 2 == 1))];
        return new Life(policy, contacts, [(0, 50), .. contacts.Select(c => (c.Day, 50.0))]);
    }
}
