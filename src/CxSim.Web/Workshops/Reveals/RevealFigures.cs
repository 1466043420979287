using CxSim.Experiments.Optimising;
using CxSim.Experiments.Results;
using CxSim.Experiments.Statistics;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Reports.Studies;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;
using Measure = CxSim.Model.Measures.Measure;

namespace CxSim.Web.Workshops.Reveals;

/// <summary>The figures of a session's pictures, as far as their runs are done.</summary>
/// <param name="bench">What they are made of.</param>
internal sealed class RevealFigures(RevealBench bench)
{
    private static readonly Measure Net = AllMeasures.NetValue;

    private Script Script => bench.Script;

    private string Currency => Script.Centre.Currency;

    /// <summary>The figure of a picture; null while it is being simulated, or when there is nothing to show.</summary>
    /// <param name="state">The session.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="picture">One of its pictures.</param>
    public Figure? Of(SessionState state, int stage, Picture picture)
    {
        var step = Script.Steps[stage];
        var of = step.State == StepState.Reveal ? Script.Step(step.Of) : step;
        var policies = bench.PoliciesOf(state, stage, picture.Anonymous);
        return picture.Figure switch
        {
            "G5" => bench.LoopsOf(policies[^1]).Figure,
            "G6" => RestsOn(state, stage, of),
            "G9" => Robust(of, policies, picture.Part),
            "G11" => policies.Count > 1 ? bench.Life.Of(policies[1], state.Customer) : null,
            "G19" => bench.Claims.TryGetValue(of.Id, out var claims) ? claims.Board(picture.Part) : null,
            _ => bench.Report(bench.Scenes.Own, policies) is { } report ? Compared(state, of, picture, report) : null,
        };
    }

    private Figure? Compared(SessionState state, Step of, Picture picture, StudyReport report) => picture.Figure switch
    {
        "G1" => FrontierFigure.Of(Caption("frontier", "Is it a choice, or can we have both?", report), report),
        "G2" => Differences(of, picture.Part, report),
        "G3" => FanFigure.Of(
            Caption("fan", $"{AllMeasures.Csat.Name} over the weeks: {report.Study.Plan.Policies[^1].Title}", report), report.Study,
            AllMeasures.Csat, Math.Min(4, Script.Weeks), start: 1),
        "G14" => Futures(report),
        "G21" => Predicted(state, of, picture.Part, report),
        "G22" => LadderFigure.Of(Caption("ladder", "", report), report.Study),
        _ => null,
    };

    private Caption Caption(string id, string title, StudyReport report) => new(id, title, Context(report));

    private string Context(StudyReport report)
    {
        var plan = report.Study.Plan;
        bool early = plan.Seeds.Count < bench.Seeds;
        string seeds = early ? $"early: {plan.Seeds.Count} of {bench.Seeds} seeds so far" : $"{plan.Seeds.Count} seeds";
        return $"{plan.Centre.Title}, {seeds}, {plan.Weeks} weeks, the same luck for all.";
    }

    private Figure Differences(Step of, int part, StudyReport report)
    {
        var measures = of.State == StepState.Predict ? Page(of.Measures, part, Pictures.DifferencesOnAPage)
            : of.State == StepState.Tour ? Found(Pictures.ExampleMeasures)
            : Page(Found(Pictures.ComparedMeasures), part, Pictures.MeasuresOnAPage);
        var shown = report.Comparisons.Select(c => c with { Differences = [.. measures.Where(m => m.Headline).Select(m => c[m])] });
        string title = report.Comparisons.Count == 1
            ? $"What changes: {report.Study.Plan.Policies[^1].Title}"
            : "What changes, policy by policy";
        return DifferenceFigure.Of(Caption("differences", title, report), [.. shown], Currency);
    }

    private static IReadOnlyList<Measure> Found(IEnumerable<string> ids) => [.. ids.Select(id => AllMeasures.All.First(m => m.Id == id))];

    private static IReadOnlyList<Measure> Page(IEnumerable<Measure> measures, int part, int onAPage) =>
        [.. measures.Skip(part * onAPage).Take(onAPage)];

    // The two with the highest net value: whether one is ahead of the other by luck is what is worth asking.
    private static Figure Futures(StudyReport report)
    {
        var best = report.Study.Plan.Alternatives.OrderByDescending(p => report.Estimate(p.Id, Net).Mean)
            .Select(p => p.Id).Append(report.Study.Plan.BaselineId).Take(2).ToList();
        return FuturesFigure.Frames(
            new Caption("futures", $"Would {best[0]} be ahead of {best[1]} again?", ""), report, best[1], best[0]);
    }

    private Figure? Predicted(SessionState state, Step of, int part, StudyReport report)
    {
        var comparison = report.Comparisons[0];
        var teams = Enumerable.Range(0, state.Plan.Teams.Count).Where(t => state.AnswerOf(of.Id, t).Count > 0).ToList();
        var measures = Page(of.Measures, part, Pictures.MeasuresOnAPage)
            .Select(m => Predicted(state, of, comparison[m], teams)).Where(m => m.Predictions.Count > 0).ToList();
        string whose = state.IsAskedOfSeats(of.Id) ? " Of each team, what most of its phones said." : "";
        return measures.Count == 0
            ? null
            : PredictionChart.Build(new Caption("predictions", "How wrong were we, together?", Context(report) + whose), measures);
    }

    private PredictedMeasure Predicted(SessionState state, Step of, PairedDifference d, List<int> teams)
    {
        var chart = new ChartMeasure(d.Measure, d.Margin, Currency);
        var said = from team in teams
                   let arrow = state.AnswerOf(of.Id, team).GetValueOrDefault(d.Measure.Id)
                   where arrow is not null
                   select (state.Plan.Teams[team], chart.Value(Arrow.Amount(d, arrow)));
        return new(chart.Chart, chart.Value(d.Difference.Mean), chart.Value(d.Difference.Interval), [.. said]);
    }

    private Figure? Robust(Step of, IReadOnlyList<Policy> policies, int part)
    {
        var worlds = of.State == StepState.Shock ? bench.Scenes.Of(of).Take(part + 1).ToList() : [("as it is", bench.Scenes.Own)];
        var reports = worlds.Select(w => bench.Report(w.Item2, policies)).ToList();
        if (reports.Contains(null))
        {
            return null;
        }

        var regrets = Regret.Of(
            [.. policies.Select(p => p.Title)],
            [.. policies.Select(p => (IReadOnlyList<double>)[.. reports.Select(r => r!.Estimate(p.Id, Net).Mean)])]);
        return RobustnessFigure.Of(
            Caption("robustness", "What is safe if we are wrong?", reports[0]!), Currency, reports[0]!.Comparisons[0][Net].Margin,
            [.. worlds.Select(w => w.Item1)], regrets);
    }

    private Figure? RestsOn(SessionState state, int stage, Step of)
    {
        var teams = TeamPolicies.Beside(bench.TeamsOf(state, stage), anonymous: false);
        return bench.Report(bench.Scenes.Own, teams) is { } report
            ? bench.Disputes.Tornado(of.Disputed, report)
            : null;
    }
}
