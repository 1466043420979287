using System.Text.Json;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Designs;
using CxSim.Reports.Sweeping;

namespace CxSim.Cli.Sweeping;

/// <summary>A finished sweep for scripts; docs/reference/json.md is the contract.</summary>
internal static class SweepJson
{
    /// <summary>The document.</summary>
    /// <param name="answer">The sweep.</param>
    /// <param name="folder">Where the path of results starts from.</param>
    public static object Of(SweepAnswer answer, string folder)
    {
        var (study, rows) = (answer.Result.Study, answer.Result.Rows);
        return new
        {
            JsonText.Schema,
            answer.Id,
            answer.Result.Digest,
            Results = Paths.Shown(folder, answer.Folder),
            Policy = answer.Question.What,
            Baseline = study.Baseline.Id,
            Centre = study.Setting.Centre.Id,
            study.Setting.Weeks,
            Seeds = study.Seeds.Count,
            Design = study.Design.Kind,
            Axes = study.Design.Axes.Select(a => new { a.Id, a.Unit, a.Low, a.High }),
            Best = Point(study.Design.Axes, answer.Best),
            Plateau = answer.Plateau.Count,
            Rule = SweepWords.Rule(answer),
            Points = rows.Select(r => Point(study.Design.Axes, r)),
        };
    }

    private static object Point(IReadOnlyList<Axis> axes, SweepRow row) => new
    {
        At = axes.Zip(row.Values).ToDictionary(p => p.First.Id, p => p.Second),
        Kpis = SweepRow.Measures.Zip(row.Levels).ToDictionary(p => p.First.Id, p => p.Second),
        NetDifference = row.Net,
        NetInterval = new[] { row.NetInterval.Low, row.NetInterval.High },
        VerdictNet = JsonNamingPolicy.SnakeCaseLower.ConvertName(row.Verdict.ToString()),
    };
}
