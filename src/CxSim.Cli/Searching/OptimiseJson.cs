using CxSim.Cli.Terminal;

namespace CxSim.Cli.Searching;

/// <summary>A finished search for scripts; docs/reference/json.md is the contract.</summary>
internal static class OptimiseJson
{
    /// <summary>The document.</summary>
    /// <param name="answer">The search.</param>
    /// <param name="folder">Where the path of results starts from.</param>
    public static object Of(OptimiseAnswer answer, string folder)
    {
        var study = answer.Question.Candidates;
        var axes = study.Design.Axes;
        return new
        {
            JsonText.Schema,
            answer.Id,
            answer.Digest,
            Results = Paths.Shown(folder, answer.Folder),
            Policy = answer.Question.What,
            Baseline = study.Baseline.Id,
            Centre = study.Setting.Centre.Id,
            study.Setting.Weeks,
            Seeds = study.Seeds.Count,
            answer.Result.Candidates,
            Budget = answer.Result.Plan.Budget,
            Worlds = answer.Question.Worlds.Select(w => w.Name),
            Safest = answer.Result.Found[0].Id,
            Richest = answer.Result.Richest?.Best,
            ChanceOfError = answer.Result.Richest?.ChanceOfError,
            Found = answer.Result.Found.Select(f => new
            {
                f.Id,
                At = axes.Zip(f.Values).ToDictionary(p => p.First.Id, p => p.Second),
                Aims = f.Aims.ToDictionary(d => d.Measure.Id, d => new
                {
                    Difference = d.Difference.Mean,
                    Interval = new[] { d.Difference.Interval.Low, d.Difference.Interval.High },
                }),
                f.Affordable,
                f.OnFront,
                f.UndominatedShare,
                RegretByWorld = f.Regret.ByWorld,
                WorstRegret = f.Regret.Worst,
            }),
        };
    }
}
