using CxSim.Cli.Terminal;
using CxSim.Reports.Presenting;
using CxSim.Reports.Studies;

namespace CxSim.Cli.Presenting;

/// <summary>A finished experiment for scripts; docs/reference/json.md is the contract.</summary>
internal static class StudyJson
{
    /// <summary>The document.</summary>
    /// <param name="outcome">The experiment.</param>
    /// <param name="folder">Where the path of results starts from.</param>
    public static object Of(StudyOutcome outcome, string folder)
    {
        var (experiment, reports, saved) = outcome;
        var manifest = saved.Manifest;
        return new
        {
            JsonText.Schema,
            Experiment = experiment.Name,
            manifest.Id,
            manifest.Digest,
            Results = Paths.Shown(folder, saved.Folder),
            Seconds = manifest.WallSeconds,
            manifest.Contacts,
            Seeds = manifest.Seeds.Count,
            manifest.Studies[0].Draws,
            experiment.Weeks,
            Beliefs = experiment.Beliefs.Id,
            Baseline = experiment.BaselineId,
            manifest.ChecksPassed,
            manifest.ChecksFailed,
            Decisions = reports.ToDictionary(
                r => r.Study.Plan.Centre.Id,
                r => r.Comparisons.Zip(r.Sentences).ToDictionary(p => p.First.Policy, p => p.Second)),
            Best = reports.Where(r => r.Best is not null).ToDictionary(
                r => r.Study.Plan.Centre.Id,
                r => new { r.Best!.Best, r.Best.ChanceOfError, r.Best.NotExcluded }),
            Kpis = reports.ToDictionary(r => r.Study.Plan.Centre.Id, KpiJson.Of),
        };
    }
}
