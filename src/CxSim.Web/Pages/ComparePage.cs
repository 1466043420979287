using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Statistics;
using CxSim.Figures.Charts;
using CxSim.Figures.Reports;
using CxSim.Figures.Writing;
using CxSim.Model.Measures;
using CxSim.Reports.Presenting;
using CxSim.Reports.Studies;
using CxSim.Web.Lab;
using static CxSim.Web.Pages.Html;
using Measure = CxSim.Model.Measures.Measure;

namespace CxSim.Web.Pages;

/// <summary>Up to four runs beside today: what differs, what comes of it, which is better in how many futures.</summary>
internal static class ComparePage
{
    /// <summary>The page with some runs.</summary>
    public static string Of(IReadOnlyList<LabRun> asked, LabRuns runs)
    {
        try
        {
            return asked.Count == 0 ? Page("", asked, runs) : Page(Shown(asked), asked, runs);
        }
        catch (StudyException e)
        {
            return Page($"<p class=\"banner\" role=\"alert\">{E(e.Message)}</p>", asked, runs);
        }
    }

    private static string Page(string shown, IReadOnlyList<LabRun> asked, LabRuns runs)
    {
        var chosen = asked.Select(r => r.Id).ToHashSet();
        var offered = runs.InHand().Where(r => r.Report is not null && !r.Order.IsTodayOnly).ToList();
        string form = offered.Count == 0
            ? "<p>No run to compare yet. Each change in the <a href=\"/lab\">lab</a> leaves one.</p>"
            : $"""
              <form method="get" action="/compare"><fieldset><legend>Runs of this session</legend>
              {All(offered, r => $"<p><label><input type=\"checkbox\" name=\"runs\" value=\"{r.Id}\"{(chosen.Contains(r.Id)
                  ? " checked" : "")}> {E(RunsPage.Name(r))}</label></p>")}
              </fieldset><p><button class="primary">Compare</button></p></form>
              """;
        return Layout.Page("/compare", "Compare", $"<h1>Compare</h1>"
            + $"<p>Today and up to four policies, with the same customers and the same luck.</p>{shown}{form}");
    }

    private static string Shown(IReadOnlyList<LabRun> asked)
    {
        var (report, marked) = Compared.Of(asked);
        var plan = report.Study.Plan;
        var caption = new Caption("compared", "Difference from today",
            $"{plan.Centre.Title}, {plan.Seeds.Count} seeds, {plan.Weeks} weeks; luck only.", "");
        var frontier = caption with { Id = "frontier", Title = "Can efficiency and care be had together?" };
        return $"""
            <ul>
            {All(marked, m => $"<li><strong>{m.Mark}</strong> {Link(m.Run)}</li>")}</ul>
            <h2>What differs</h2>
            <div class="wide" role="region" aria-label="What differs" tabindex="0">{HtmlTable.Write(PolicyTable.Of(plan.Policies))}</div>
            <h2>What comes of it</h2>
            {Table(report)}
            {BlockWriter.Write(new FigureBlock(DifferenceFigure.Of(caption, report.Comparisons, plan.Centre.Currency)))}
            <h2>Which is better on net value?</h2>
            <ul>{All(Pairs(report), p => $"<li>{E(p)}</li>")}</ul>
            {BlockWriter.Write(new FigureBlock(FrontierFigure.Of(frontier, report)))}
            """;
    }

    private static string Link(LabRun run) => $"<a href=\"/lab{E(RunAddress.Of(run.Order.Request))}\">{E(RunsPage.Name(run))}</a>";

    private static string Table(StudyReport report)
    {
        string currency = report.Study.Plan.Centre.Currency;
        string Cell(PolicyComparison c, Measure m)
        {
            var d = c[m];
            var kpi = new Kpi(m, currency);
            return $"<td>{E(kpi.Difference(d.Difference.Mean))} <small>{E(kpi.Range(d.Total))}</small><br>"
                + $"<strong>{d.Verdict.Symbol()} {E(d.Verdict.Word())}</strong></td>";
        }

        return $"""
            <div class="wide" role="region" aria-label="Differences" tabindex="0"><table>
            <caption>Difference from today, 95 % of luck</caption>
            <thead><tr><th scope="col">measure</th><th scope="col">today</th>
            {All(report.Comparisons, c => $"<th scope=\"col\">{c.Policy}</th>")}</tr></thead>
            <tbody>
            {All(RunParts.Strip, m => $"<tr><th scope=\"row\">{Term(m.Id, m.Name)}</th>"
                + $"<td>{E(new Kpi(m, currency).Level(report.Comparisons[0][m].Baseline.Mean))}</td>{All(report.Comparisons, c =>
                Cell(c, m))}</tr>")}</tbody></table></div>
            """;
    }

    // Futures are the seeds: the same customers with the same luck under both.
    private static IEnumerable<string> Pairs(StudyReport report)
    {
        var ids = report.Study.Plan.Policies.Select(p => p.Id).ToList();
        double[] Net(string id) => [.. report.Study.Of(id).Select(r => AllMeasures.NetValue.Of(r.Total()))];
        return from i in Enumerable.Range(0, ids.Count)
               from j in Enumerable.Range(i + 1, ids.Count - i - 1)
               let wins = Net(ids[j]).Zip(Net(ids[i])).Count(p => p.First > p.Second)
               select $"{ids[j]} beats {ids[i]} in {wins} of {report.Study.Plan.Seeds.Count} simulated futures";
    }
}
