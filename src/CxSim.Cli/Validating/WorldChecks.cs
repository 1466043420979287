using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Model.Centres;
using CxSim.Model.Policies;
using Check = CxSim.Experiments.Validation.Check;

namespace CxSim.Cli.Validating;

/// <summary>The whole world against itself: the same bits however it is run, and books that balance.</summary>
internal static class WorldChecks
{
    private static readonly Centre Small = new()
    {
        Id = "check-12",
        Demand = new Demand { Customers = 66_000 },
        Teams = [new TeamPlan { Heads = 12 }],
    };

    /// <summary>Runs the checks.</summary>
    public static IReadOnlyList<Check> Run(IWorldSource worlds, CancellationToken stop)
    {
        StudyResult Study(int threads, int cohort) => new LocalHost(worlds, new HostOptions { Threads = threads }).Run(Plan(cohort), stop);
        var first = Study(threads: 1, cohort: 4096);
        return
        [
            Same("same seeds twice", first, Study(threads: 1, cohort: 4096)),
            Same("on one thread and on four", first, Study(threads: 4, cohort: 4096)),
            Same("cohorts of 4,096 and of 97 customers", first, Study(threads: 2, cohort: 97)),
            Books(StudyChecks.Of(first)),
        ];
    }

    private static Check Books(IReadOnlyList<Experiments.Results.Check> books)
    {
        string[] wrong = [.. books.Where(b => !b.Passed).Select(b => b.Name)];
        return new(
            $"world: {books.Count} books balance", wrong.Length, 0, 0, 0, wrong.Length == 0,
            "fail", string.Join("; ", wrong));
    }

    private static StudyPlan Plan(int cohort) => new()
    {
        Name = "validate",
        Centre = Small,
        Policies = [Policy.Today, Presets.Find("quick-slow")!, Presets.Find("cut-8")!],
        Seeds = StudyPlan.FirstSeeds(2),
        Weeks = 12,
        WarmUpWeeks = 4,
        CohortSize = cohort,
    };

    private static Check Same(string what, StudyResult a, StudyResult b)
    {
        int differing = a.Runs.Zip(b.Runs).Count(pair => pair.First.Digest != pair.Second.Digest);
        return new($"identical bits: {what}", differing, 0, 0, 0, differing == 0, "runs differ", "digests over every tally and state");
    }
}
