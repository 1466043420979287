using CxSim.Experiments.ReferenceModes;
using CxSim.Experiments.Theory;
using CxSim.Figures;
using CxSim.Figures.Charts;

namespace CxSim.Cli.Reporting;

/// <summary>The pictures of the reference modes: single agents beside aggregate equations.</summary>
internal static class ReferenceModeFigures
{
    private const int SmoothWeeks = 9;
    private const int HomerFrom = 150;
    private const int HomerWeeks = 160;
    private static readonly AxisPlan Week = new("weeks since the pulse began", AxisKind.Weeks, Decimals: 0);

    /// <summary>How far standards erode: agents, the equation under the same pressure, and the lending bank's own model.</summary>
    public static Figure Standards(ErosionMode mode, ErosionResult result)
    {
        var orders = Enumerable.Range(0, mode.Weeks).Select(w => w < mode.PulseWeeks ? 1000 * (1 + mode.Pulse) : 1000);
        double[] bank = [1, .. new OlivaSterman().Run(1.08, orders, 1080).Select(w => w.Standard / 1.08)];
        return CurveChart.Build(
            new Caption("erosion-standards", "A pulse of demand erodes standards, and they do not come back.",
                $"+{100 * mode.Pulse:0} % demand for {mode.PulseWeeks} weeks, {mode.Centre.Heads()} agents, mean of {mode.Seeds} seeds; "
                + "nobody measures quality."),
            Week, new AxisPlan("inner standard, % of the start"),
            [
                Curve("agents, pulse", Relative(result.Hit.Standard)),
                Curve("same, by equation", Relative(result.Hit.Aggregate)),
                Curve("agents, no pulse", Relative(result.Calm.Standard)),
                Curve("bank's model", [.. bank.Select(b => 100 * b)]),
            ]);
    }

    /// <summary>What staffing makes of it: time given per contact when it follows handle time, and when it does not.</summary>
    public static Figure LockIn(ErosionMode mode, ErosionResult follows, ErosionResult held) => CurveChart.Build(
        new Caption("erosion-lock-in", "Staffing that follows handle time locks the loss in.",
            $"Time given over time called for after the same pulse; mean of {mode.Seeds} seeds, {SmoothWeeks}-week means."),
        Week, new AxisPlan("time given, % of time called for"),
        [
            Curve("follows AHT", Percent(follows.Hit.Given)),
            Curve("holds standard", Percent(held.Hit.Given)),
        ]);

    /// <summary>One person by Homer's form.</summary>
    public static Figure Homer()
    {
        var weeks = new Homer().Run(HomerFrom + HomerWeeks).Skip(HomerFrom).ToList();
        return CurveChart.Build(
            new Caption("overwork-homer", "One person's overwork and exhaustion, by Homer's form.",
                "Aggregate equations with constants of ours; hours and accomplishments are 1 in a normal week."),
            new AxisPlan("weeks", AxisKind.Weeks, Decimals: 0), new AxisPlan("energy 0–1, others 1 in a normal week", FromZero: true),
            [
                Curve("energy", [.. weeks.Select(w => w.Energy)]), Curve("accomplishments", [.. weeks.Select(w => w.Achieved)]),
                Curve("hours", [.. weeks.Select(w => w.Hours)]), Curve("expectations", [.. weeks.Select(w => w.Expected)]),
            ]);
    }

    /// <summary>A centre of single agents that swings between overwork and rest.</summary>
    public static Figure Overwork(OverworkMode mode, OverworkResult result) => CurveChart.Build(
        new Caption("overwork-centre", "A centre that hires slowly swings between overwork and rest.",
            $"Difference from the same world without a pulse of +{100 * mode.Pulse:0} % for {mode.PulseWeeks} weeks; "
            + $"mean of {mode.Seeds} seeds, {SmoothWeeks}-week means."),
        Week, new AxisPlan("difference: points of 100, heads, hours"),
        [
            Curve("exhaustion, points", [.. Oscillation.Smooth(result.Exhaustion, SmoothWeeks).Select(x => 100 * x)]),
            Curve("heads", Oscillation.Smooth(result.Heads, SmoothWeeks)),
            Curve("busy hours a head", Oscillation.Smooth(result.Hours, SmoothWeeks)),
        ]);

    private static int Heads(this Model.Centres.Centre centre) => centre.Teams.Sum(t => t.Heads);

    private static Curve Curve(string name, double[] values) =>
        new(name, [.. Enumerable.Range(0, values.Length).Select(w => (double)w)], values);

    private static double[] Relative(IReadOnlyList<double> values) => [.. values.Select(v => 100 * v / values[0])];

    private static double[] Percent(IReadOnlyList<double> values) => [.. Oscillation.Smooth(values, SmoothWeeks).Select(v => 100 * v)];
}
