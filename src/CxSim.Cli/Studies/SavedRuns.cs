using CxSim.Cli.Errors;
using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Uncertainty;
using CxSim.Reports.Studies;

namespace CxSim.Cli.Studies;

/// <summary>Compares finished runs, if nothing but the policy differs between them.</summary>
internal static class SavedRuns
{
    private const int Most = 4;

    /// <summary>The finished run of this id or folder, or null.</summary>
    public static SavedStudy? Find(ResultsRoot root, string word)
    {
        string name = Path.GetFileName(word.TrimEnd('/'));
        return root.List().Any(s => s.Manifest.Id == name || Path.GetFileName(s.Folder) == name) || name == "last" ? root.Find(name) : null;
    }

    /// <summary>Every policy of every run beside the first run's baseline, centre by centre of those that all have.</summary>
    /// <exception cref="StudyException">Something else than the policy differs (3).</exception>
    public static IReadOnlyList<CentreComparison> Compare(IReadOnlyList<SavedStudy> runs)
    {
        var first = runs[0];
        var shared = first.Manifest.Studies.Select(s => s.Centre)
            .Where(c => runs.All(r => r.Manifest.Studies.Any(s => s.Centre == c))).ToList();
        if (shared.Count == 0)
        {
            throw Refusal.Invalid("cannot compare: the runs have no centre in common.", "Run them on one:  cxsim run … --centre std-40");
        }

        return [.. shared.Select(centre => Compare(runs, centre))];
    }

    // The i-th draws of both met the same beliefs and luck.
    private static IReadOnlyList<DrawnPair> Pairs(DrawnStudy from, string baseline, DrawnStudy to, string policy) =>
        [.. from.Of(baseline).Zip(to.Of(policy), (b, p) => new DrawnPair(b.Seed, b.Total, p.Total))];

    private static CentreComparison Compare(IReadOnlyList<SavedStudy> runs, string centre)
    {
        foreach (var run in runs.Skip(1))
        {
            Comparability.Require(runs[0], run, centre);
        }

        var study = runs[0].Study(centre);
        var reports = runs.ToDictionary(r => r, r => Reopened.Of(r).Reports.First(p => p.Study.Plan.Centre.Id == centre));
        var baseline = reports[runs[0]].Study.Of(study.Baseline);
        bool sameWorlds = runs.All(r => r.Study(centre).DrawsHash == study.DrawsHash);
        var named = runs.SelectMany(r => r.Study(centre).Policies.Select(p => (Run: r, p.Id)))
            .Where(p => p.Id != study.Baseline).ToList();
        if (named.Count > Most)
        {
            throw Refusal.Invalid(
                $"these runs hold {named.Count} policies; more than {Most} beside the baseline cannot be taken in.", "Name fewer runs.");
        }

        // Two runs may each hold a policy of the same name with other levers.
        var comparisons = named.Select(p =>
        {
            string label = named.Count(q => q.Id == p.Id) > 1 ? $"{p.Id}@{p.Run.Manifest.Id}" : p.Id;
            var drawn = sameWorlds ? Pairs(reports[runs[0]].Drawn, study.Baseline, reports[p.Run].Drawn, p.Id) : null;
            return PolicyComparison.Of(baseline, reports[p.Run].Study.Of(p.Id), Margins.Standard, drawn) with { Policy = label };
        });
        return new CentreComparison(centre, study.CentreTitle, study.Currency, [.. comparisons]);
    }
}

/// <summary>One centre's comparisons over several runs.</summary>
/// <param name="Centre">Id of the centre.</param>
/// <param name="Title">Its name on screen.</param>
/// <param name="Currency">Symbol of its currency.</param>
/// <param name="Comparisons">The policies beside the baseline.</param>
internal sealed record CentreComparison(string Centre, string Title, string Currency, IReadOnlyList<PolicyComparison> Comparisons);
