using CxSim.Experiments.Running;
using CxSim.Model.Measures;
using CxSim.Web.Lab;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Pages;

/// <summary>Up to four runs beside today: what differs, what comes of it, which is better in how many futures.</summary>
internal static class ComparePage
{
    /// <summary>The page.</summary>
    public static string Of(CompareAsk ask, LabRuns runs)
    {
        try
        {
            return ask.Runs.Count == 0 ? Page("", ask, runs) : Page(new CompareParts(ask).All(), ask, runs);
        }
        catch (StudyException e)
        {
            return Page($"<p class=\"banner\" role=\"alert\">{E(e.Message)}</p>", ask, runs);
        }
    }

    private static string Page(string shown, CompareAsk ask, LabRuns runs) => Layout.Page("/compare", "Compare", $"""
        <h1>Compare</h1>
        <p>Today and up to four policies, with the same customers and the same luck.</p>
        {Form(ask, runs)}
        {shown}
        """, "compare.js");

    private static string Form(CompareAsk ask, LabRuns runs)
    {
        var chosen = ask.Runs.Select(r => r.Id).ToHashSet();
        var offered = runs.InHand().Where(r => r.Report is not null && !r.Order.IsTodayOnly)
            .Concat(ask.Runs.Where(r => !r.Order.IsTodayOnly)).DistinctBy(r => r.Id).ToList();
        // Nobody has chosen yet: the newest that can be compared with each other.
        var ticked = chosen.Count > 0 ? chosen : Compared.Newest(offered).Select(r => r.Id).ToHashSet();
        return offered.Count == 0
            ? "<p>No run to compare yet. Each change in the <a href=\"/lab\">lab</a> leaves one.</p>"
            : $"""
              <details id="choose"{(chosen.Count == 0 ? " open" : "")}><summary>Choose runs, and with what they are compared</summary>
              <form method="get" action="/compare"><fieldset><legend>Runs of this session</legend>
              {All(offered, r => $"<p><label><input type=\"checkbox\" name=\"runs\" value=\"{r.Id}\"{(ticked.Contains(r.Id)
                  ? " checked" : "")}> {E(RunsPage.Name(r))}</label></p>")}
              </fieldset>
              <div class="setting">
              <label>Difference from <select name="ref">
              {All(["today", .. Compared.Marks.Take(chosen.Count)], m => Option(m, ask.Reference))}</select></label>
              <label>Over time <select name="over">
              {All(AllMeasures.All.Where(m => m.Headline), m => Option(m.Id, ask.Over.Id, m.Name))}</select></label>
              <button class="primary">Compare</button></div></form></details>
              """;
    }
}
