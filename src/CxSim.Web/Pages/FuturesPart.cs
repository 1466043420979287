using CxSim.Experiments.Results;
using CxSim.Figures.Charts;
using CxSim.Model.Measures;
using CxSim.Reports.Studies;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Pages;

/// <summary>Two policies against each other, future by future. Futures are the seeds: the same customers with the same luck.</summary>
internal sealed class FuturesPart
{
    private readonly StudyReport _report;
    private readonly string _permalink;
    private readonly List<string> _ids;
    private readonly (string A, string B) _pair;

    /// <summary>The part of a study.</summary>
    /// <param name="report">The study.</param>
    /// <param name="pair">Which two, as "A-B"; any other word takes the two of highest net value.</param>
    /// <param name="permalink">Where it comes from.</param>
    public FuturesPart(StudyReport report, string pair, string permalink)
    {
        _report = report;
        _permalink = permalink;
        _ids = [.. report.Study.Plan.Policies.Select(p => p.Id)];
        var best = _ids.OrderByDescending(id => report.Estimate(id, AllMeasures.NetValue).Mean).Take(2).ToList();
        _pair = Pairs().Where(p => Word(p) == pair).DefaultIfEmpty((best[1], best[0])).First();
    }

    /// <summary>The markup.</summary>
    /// <param name="hidden">Fields that the form has to keep.</param>
    public string Of(string hidden)
    {
        var (a, b) = _pair;
        var plan = _report.Study.Plan;
        var caption = new Caption(
            "futures", $"Would {b} beat {a} again?", $"{plan.Centre.Title}, {plan.Seeds.Count} seeds, {plan.Weeks} weeks.", _permalink);
        return $"""
            <ul>{All(Pairs(), p => $"<li>{E(FuturesFigure.Tally(_report, p.A, p.B))}</li>")}</ul>
            <form method="get" action="/compare#futures" class="setting">{hidden}
            <label>Play <select name="pair">{All(Pairs(), p => Option(Word(p), Word(_pair), $"{p.B} against {p.A}"))}</select></label>
            <button>Show</button></form>
            <div id="futures" data-playing>
            <p class="tools" hidden><button type="button" id="play">▶ Play the futures</button>
            <button type="button" id="next-future">Next future</button> <span id="future-said" role="status"></span></p>
            {Drawn.Of(FuturesFigure.Frames(caption, _report, a, b))}
            </div>
            """;
    }

    private static string Word((string A, string B) pair) => $"{pair.A}-{pair.B}";

    private IEnumerable<(string A, string B)> Pairs() =>
        from i in Enumerable.Range(0, _ids.Count)
        from j in Enumerable.Range(i + 1, _ids.Count - i - 1)
        select (_ids[i], _ids[j]);
}
