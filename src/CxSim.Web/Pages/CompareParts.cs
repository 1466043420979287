using CxSim.Experiments.Results;
using CxSim.Experiments.Statistics;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Figures.Writing;
using CxSim.Reports.Presenting;
using CxSim.Reports.Studies;
using CxSim.Web.Lab;
using static CxSim.Web.Pages.Html;
using Measure = CxSim.Model.Measures.Measure;

namespace CxSim.Web.Pages;

/// <summary>What runs beside each other show, part by part.</summary>
internal sealed class CompareParts
{
    private readonly CompareAsk _ask;
    private readonly StudyReport _report;
    private readonly IReadOnlyList<(string Mark, LabRun Run)> _marked;
    private readonly FuturesPart _futures;
    private readonly string _address;

    /// <summary>The parts of what was asked for.</summary>
    /// <exception cref="Experiments.Running.StudyException">The runs cannot be compared (3).</exception>
    public CompareParts(CompareAsk ask)
    {
        _ask = ask;
        (_report, _marked) = Compared.Of(ask.Runs, ask.Reference);
        _address = $"/compare?runs={string.Join(',', _marked.Select(m => m.Run.Id))}";
        _futures = new(_report, ask.Pair, _address);
    }

    private string Currency => _report.Study.Plan.Centre.Currency;

    private string Reference => _report.Study.Plan.BaselineId;

    /// <summary>All parts.</summary>
    public string All() => $"""
        <ul class="marked">
        {Html.All(_marked, m => $"<li><strong>{m.Mark}</strong> {Named(m.Run)}</li>")}</ul>
        {Tools()}
        <h2>What differs</h2>
        <div class="wide" role="region" aria-label="What differs" tabindex="0">
        {HtmlTable.Write(PolicyTable.Of(_report.Study.Plan.Policies))}</div>
        <h2>What comes of it</h2>
        {Table()}
        {Drawn.Of(DifferenceFigure.Of(Caption("compared", $"Difference from {Reference}"), _report.Comparisons, Currency))}
        <h2>Which is better on net value?</h2>
        {_futures.Of(Hidden())}
        <h2>Can efficiency and care be had together?</h2>
        {Drawn.Of(FrontierFigure.Of(Caption("frontier", "Is it a choice, or can we have both?"), _report))}
        <h2>When does it pay?</h2>
        {Drawn.Of(OverTime())}
        <h2>What is the business case?</h2>
        {Html.All(_report.Comparisons, Bridge)}
        {Robust()}
        """;

    private Figure OverTime() => FanFigure.Of(
        Caption("weeks", $"{_ask.Over.Name} over the weeks"), _report.Study, _ask.Over, Math.Min(4, _report.Study.Plan.Weeks), start: 1);

    private static string Named(LabRun run)
    {
        string address = E(RunAddress.Of(run.Order.Request));
        return $"<a href=\"/lab{address}\">{E(RunsPage.Name(run))}</a> · "
            + $"<a href=\"/trace{address}\">one customer, both worlds</a> · <a href=\"/api/runs/{run.Id}/kpis.csv\">CSV</a>";
    }

    private string Bridge(PolicyComparison comparison) => $"""
        <details class="bridge" id="bridge-{comparison.Policy}"{(comparison == _report.Comparisons[0] ? " open" : "")}>
        <summary>{E(comparison.Policy)} beside {E(Reference)}</summary>
        {Drawn.Of(BridgeFigure.Of(Caption($"money-{comparison.Policy}", BridgeFigure.Title(comparison, Currency)), comparison, Currency))}
        </details>
        """;

    private string Asked() => $"data-runs=\"{E(string.Join(',', _marked.Select(m => m.Run.Id)))}\" data-reference=\"{E(Reference)}\"";

    private string Tools() => $"""
        <section class="asking" aria-label="Save or share"><form id="save-compared" data-path="/api/compared/save" {Asked()}>
        <p class="tools" hidden><button type="button" id="copy-link">Copy link</button>
        <button type="submit">Save and report</button></p></form>
        <div class="said" role="status"></div><div class="answer"></div></section>
        """;

    // Other worlds have to be simulated, so somebody has to ask.
    private string Robust() => $"""
        <section class="asking" aria-labelledby="robust-title"><h2 id="robust-title">What is safe if we are wrong?</h2>
        <p>Each policy in worlds that go another way than expected: a boom, a flu, a budget cut, a product fault, other beliefs.</p>
        <form id="robustness" data-path="/api/robustness" {Asked()}>
        <button type="submit">Try them in other worlds</button> <button type="button" class="stop" hidden>Stop</button></form>
        <noscript><p>This needs script.</p></noscript>
        <div class="said" role="status"></div><div class="answer"></div></section>
        """;

    private string Hidden() => string.Concat(
        _marked.Select(m => $"<input type=\"hidden\" name=\"runs\" value=\"{m.Run.Id}\">")
            .Append($"<input type=\"hidden\" name=\"ref\" value=\"{E(Reference)}\">")
            .Append($"<input type=\"hidden\" name=\"over\" value=\"{E(_ask.Over.Id)}\">"));

    private Caption Caption(string id, string title)
    {
        var plan = _report.Study.Plan;
        return new(id, title, $"{plan.Centre.Title}, {plan.Seeds.Count} seeds, {plan.Weeks} weeks; luck only.", _address);
    }

    private string Table()
    {
        string Cell(PolicyComparison c, Measure m)
        {
            var d = c[m];
            var kpi = new Kpi(m, Currency);
            return $"<td>{E(kpi.Difference(d.Difference.Mean))} <small>{E(kpi.Range(d.Total))}</small><br>"
                + $"<strong>{d.Verdict.Symbol()} {E(d.Verdict.Word())}</strong></td>";
        }

        return $"""
            <div class="wide" role="region" aria-label="Differences" tabindex="0"><table>
            <caption>Difference from {E(Reference)}, 95 % of luck</caption>
            <thead><tr><th scope="col">measure</th><th scope="col">{E(Reference)}</th>
            {Html.All(_report.Comparisons, c => $"<th scope=\"col\">{E(c.Policy)}</th>")}</tr></thead>
            <tbody>
            {Html.All(RunParts.Strip, m => $"<tr><th scope=\"row\">{Term(m.Id, m.Name)}</th>"
                + $"<td>{E(new Kpi(m, Currency).Level(_report.Comparisons[0][m].Baseline.Mean))}</td>"
                + $"{Html.All(_report.Comparisons, c => Cell(c, m))}</tr>")}</tbody></table></div>
            """;
    }
}
