using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Web.Pages;

namespace CxSim.Web.Lab;

/// <summary>Runs of the lab beside each other, as one study: only if nothing but the policy differs between them.</summary>
internal static class Compared
{
    /// <summary>As many as can be told apart.</summary>
    public const int Most = 4;

    /// <summary>What they are called, in the order asked for.</summary>
    public static IReadOnlyList<string> Marks { get; } = ["A", "B", "C", "D"];

    /// <summary>The study, its policies called A to D, and what each stands for.</summary>
    /// <param name="asked">The runs.</param>
    /// <param name="reference">With which the others are compared: today unless it is one of A to D.</param>
    /// <exception cref="StudyException">They cannot be compared (3).</exception>
    public static (StudyReport Report, IReadOnlyList<(string Mark, LabRun Run)> Runs) Of(
        IReadOnlyList<LabRun> asked, string reference = "")
    {
        var runs = asked.Where(r => !r.Order.IsTodayOnly).DistinctBy(r => r.Id).ToList();
        Require(runs.Count > 0, "There is nothing to compare: choose runs in which a lever is moved.");
        Require(runs.Count <= Most, $"More than {Most} beside today cannot be told apart. Take some out.");
        Require(runs.All(r => r.Report is not null), "A run has no numbers yet. Wait for its first seeds.");
        foreach (var run in runs.Skip(1))
        {
            Require(Key(run) == Key(runs[0]), Reason(runs[0], run));
        }

        int seeds = runs.Min(r => r.Report!.Study.Plan.Seeds.Count);
        var first = runs[0].Report!.Study;
        var marked = runs.Select((r, i) => (Mark: Marks[i], Run: r)).ToList();
        var plan = first.Plan.WithSeeds(seeds) with
        {
            Policies = [first.Plan.Baseline, .. marked.Select(m => m.Run.Order.Policy.Named(m.Mark, RunsPage.Name(m.Run)))],
            BaselineId = marked.Exists(m => m.Mark == reference) ? reference : first.Plan.BaselineId,
            Draws = 0,
        };
        var kept = plan.Seeds.ToHashSet();
        var records = first.Of(first.Plan.BaselineId)
            .Concat(marked.SelectMany(m => m.Run.Report!.Study.Of(m.Run.Order.Policy.Id).Select(r => r with { Policy = m.Mark })))
            .Where(r => kept.Contains(r.Seed));
        return (StudyReport.Of(new(plan, first.Engine, [.. records], 0, TimeSpan.Zero)), marked);
    }

    /// <summary>The same as a study to save; beliefs are drawn as they were in the runs.</summary>
    /// <exception cref="StudyException">They cannot be compared (3).</exception>
    public static SavedStudy Saved(IReadOnlyList<LabRun> asked, string reference)
    {
        var (report, marked) = Of(asked, reference);
        var (study, first) = (report.Study, marked[0].Run.Order.Experiment);
        var experiment = first with
        {
            Name = "compared",
            Policies = study.Plan.Policies,
            BaselineId = study.Plan.BaselineId,
            Seeds = study.Plan.Seeds,
            Draws = marked.Min(m => m.Run.Order.Plan.Draws),
        };
        return new(experiment, study.Plan with { Name = experiment.Name, Draws = experiment.Draws }, "cxsim run scenario.yaml", study.Runs);
    }

    /// <summary>The newest run, and those of the others that can be compared with it, as many as can be told apart.</summary>
    /// <param name="runs">Runs with numbers, newest first.</param>
    public static IEnumerable<LabRun> Newest(IReadOnlyList<LabRun> runs) => runs.Where(r => Key(r) == Key(runs[0])).Take(Most);

    private static string Key(LabRun run) => Fingerprint.Of(run.Order.Plan.Setting, "");

    private static string Reason(LabRun a, LabRun b)
    {
        var (x, y) = (a.Order.Plan, b.Order.Plan);
        string what = x.Centre.Id != y.Centre.Id ? $"centre {x.Centre.Id} and centre {y.Centre.Id}"
            : x.Weeks != y.Weeks || x.WarmUpWeeks != y.WarmUpWeeks ? $"{x.Weeks} and {y.Weeks} weeks, or other weeks of warm-up"
            : $"beliefs \"{x.Beliefs.Id}\" and beliefs \"{y.Beliefs.Id}\"";
        return $"These cannot be compared: they used {what}. Differences would mix the policy with that. Run one of them again like the "
            + $"other.";
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new StudyException(otherwise, 3);
        }
    }
}
