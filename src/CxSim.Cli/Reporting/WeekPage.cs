using CxSim.Cli.Calibrating;
using CxSim.Experiments.Calibration.Weeks;
using CxSim.Figures.Charts;
using CxSim.Figures.Reports;
using CxSim.Figures.Tables;
using CxSim.Model.Centres;
using CxSim.Reports;
using Cell = CxSim.Figures.Tables.Cell;
using Column = CxSim.Figures.Tables.Column;
using Interval = CxSim.Figures.Charts.Interval;

namespace CxSim.Cli.Reporting;

/// <summary>The report of beliefs fitted to weekly figures.</summary>
internal static class WeekPage
{
    private const int Slices = 16;

    /// <summary>The page, HTML.</summary>
    /// <param name="id">What the fitted beliefs are called.</param>
    /// <param name="fit">The fit.</param>
    /// <param name="centre">The centre it was fitted for.</param>
    public static string Of(string id, WeekFit fit, Centre centre)
    {
        var (covered, all) = fit.HeldOut;
        string held = all > 0
            ? $"The last {fit.Data.Weeks - fit.FitWeeks} weeks were held out and predicted: "
                + $"{covered} of {all} values lie in their 80 % interval."
            : "No week was held out: nothing here says how well the fit predicts.";
        List<Section> sections =
        [
            new("learned", "What the data taught", [new TableBlock(Unknowns(fit)), .. Densities(fit)]),
            new("weeks", "Observed and simulated by week", [new Paragraph(held), .. ByWeek(fit)]),
            new("figures", "Figures in sum", [new TableBlock(Figures(fit))]),
        ];
        string context = $"{centre.Title} · {fit.FitWeeks} weeks fitted, {fit.Data.Weeks - fit.FitWeeks} held out "
            + $"· CxSim {ProductVersion.Text}";
        string lead = "A belief is called learned when its spread has shrunk by a quarter or more; what the data did not inform stays "
            + "as it was. Each simulated world had its own luck.";
        return ReportPage.Write(new Report($"Beliefs from weekly figures: {id}", lead, context, sections));
    }

    private static IEnumerable<Block> Densities(WeekFit fit) => fit.Unknowns.Zip(fit.Posterior.Marginals).Select((u, i) =>
    {
        var slices = u.Second.Slices(Slices);
        double[] x = [.. slices.Select(s => s.Middle)];
        string unit = u.First.Unit is "1" or "" ? "" : $", {u.First.Unit}";
        return new FigureBlock(CurveChart.Build(
            new Caption($"belief-{i + 1}", $"{u.First.Meaning.TrimEnd('.')}: {WeekView.Verdict(u.First, u.Second)}.",
                $"Chance of {Slices} equal slices of the range, before and after the data."),
            new AxisPlan(u.First.Id + unit, Decimals: 4), new AxisPlan("chance, %", FromZero: true),
            [
                new Curve("before", x, [.. slices.Select(s => 100 * s.Before)], CurveLook.Step),
                new Curve("after", x, [.. slices.Select(s => 100 * s.After)], CurveLook.Step),
            ]));
    });

    private static IEnumerable<Block> ByWeek(WeekFit fit) => fit.Weeks.Select(k => new FigureBlock(CurveChart.Build(
        new Caption($"weeks-{k.Key.Id.Replace('_', '-')}", $"{k.Key.Name}, observed and simulated.",
            fit.Data.Weeks > fit.FitWeeks
                ? $"The fit did not see weeks {fit.Data.First + fit.FitWeeks} and later."
                : "Nothing was held out."),
        new AxisPlan("week", Decimals: 0), new AxisPlan($"{k.Key.Name}, {k.Key.Unit}"),
        [
            new Curve("observed", Weeks(fit, k.Value), [.. k.Value.Select(w => w.Observed)], CurveLook.Dots),
            Simulated("fitted", fit, [.. k.Value.Where(w => !w.HeldOut)]),
            .. fit.Data.Weeks > fit.FitWeeks ? [Simulated("held out", fit, [.. k.Value.Where(w => w.HeldOut)])] : Array.Empty<Curve>(),
        ],
        "Bands hold 80 % of the simulated worlds.")));

    private static Curve Simulated(string name, WeekFit fit, IReadOnlyList<WeekPrediction> weeks) => new(
        name, Weeks(fit, weeks), [.. weeks.Select(w => w.Median)], CurveLook.Line,
        [.. weeks.Select(w => new Interval(w.Inner.Low, w.Inner.High))]);

    private static double[] Weeks(WeekFit fit, IReadOnlyList<WeekPrediction> weeks) =>
        [.. weeks.Select(w => (double)(fit.Data.First + w.Week))];

    private static DataTable Unknowns(WeekFit fit) => new(
        "Fitted numbers, with the 80 % that holds after the data",
        [new Column("unknown"), new Column("fitted"), new Column("low"), new Column("high"), new Column("prior low"),
            new Column("prior high"), new Column("spread shrunk by, %"), new Column("verdict")],
        [.. fit.Unknowns.Zip(fit.Posterior.Marginals).Select(u => (IReadOnlyList<Cell>)
        [
            u.First.Id, Number(u.Second.Median), Number(u.Second.Central(0.8).Low), Number(u.Second.Central(0.8).High),
            Number(u.Second.Prior.Low), Number(u.Second.Prior.High), Cell.Number(100 * Math.Max(0, u.Second.Shrinkage), 0),
            WeekView.Verdict(u.First, u.Second),
        ])]);

    private static DataTable Figures(WeekFit fit) => new(
        "Figures over the weeks, observed and simulated with 95 % intervals",
        [new Column("figure"), new Column("weeks"), new Column("observed"), new Column("simulated"), new Column("low"), new Column("high"),
            new Column("within")],
        [.. fit.Figures.Select(f => (IReadOnlyList<Cell>)
        [
            f.Name, f.HeldOut ? "held out" : "fitted", Number(f.Observed), Number(f.Median), Number(f.Outer.Low), Number(f.Outer.High),
            f.Covered ? "yes" : "no",
        ])]);

    private static Cell Number(double value) => Cell.Worded(value, $"{value:G4}");
}
