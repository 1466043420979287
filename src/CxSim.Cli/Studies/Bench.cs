using CxSim.Cli.Reporting;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Measures;

namespace CxSim.Cli.Studies;

/// <summary>Where a study is simulated and kept.</summary>
/// <param name="Shell">Where progress is shown.</param>
/// <param name="Root">The folder of results.</param>
/// <param name="Threads">Seeds side by side.</param>
/// <param name="Cached">Whether runs of baselines may be reused.</param>
internal sealed record Bench(Shell Shell, ResultsRoot Root, int Threads, bool Cached)
{
    /// <summary>
    /// Simulates what of the experiment is not yet kept. Stops when the user asks: then fewer studies than centres, or incomplete ones.
    /// </summary>
    public IReadOnlyList<StudyResult> Simulate(Experiment experiment, UnfinishedStudy place)
    {
        var plans = Plans.Of(experiment);
        int runs = plans.Sum(p => p.Policies.Count * p.Seeds.Count);
        return ProgressDisplay.During(Shell, "Simulating", tell =>
        {
            var done = new List<StudyResult>();
            foreach (var plan in plans.TakeWhile(_ => done.All(d => d.IsComplete)))
            {
                int before = done.Sum(d => d.Runs.Count);
                done.Add(Simulate(plan, place, p => tell(Whole(p, before, runs))));
            }

            return done;
        });
    }

    /// <summary>Customers under the baseline and the policies of highest and lowest net value, on the first seed.</summary>
    public IReadOnlyList<Followed> Lives(StudyReport report)
    {
        var plan = report.Study.Plan;
        var ranked = report.Comparisons.OrderByDescending(c => c[AllMeasures.NetValue].Difference.Mean).Select(c => c.Policy).ToList();
        string[] told = ranked.Count == 0 ? [] : [plan.BaselineId, .. new[] { ranked[0], ranked[^1] }.Distinct()];
        var policies = told.Select(id => plan.Policies.First(p => p.Id == id)).ToList();
        return policies.Count == 0
            ? []
            : Shell.Here.Worlds.Follow(plan.Setting, plan.Seeds[0], policies, OneCustomer.Followed, Shell.Here.Stop);
    }

    private StudyResult Simulate(StudyPlan plan, UnfinishedStudy place, Action<StudyProgress> tell)
    {
        using var journal = place.OpenJournal(plan, Shell.Here.Worlds.Engine);
        var host = new LocalHost(Shell.Here.Worlds, new HostOptions
        {
            Threads = Threads,
            Journal = journal,
            Cache = Cached ? Root.Cache : null,
            Progress = tell,
            Time = Shell.Here.Clock,
        });
        return host.Run(plan, Shell.Here.Stop);
    }

    // One centre's progress as a part of all centres'.
    private static StudyProgress Whole(StudyProgress part, int before, int runs)
    {
        int left = part.Runs - part.RunsDone;
        double seconds = left == 0 ? double.NaN : part.SecondsLeft / left * (runs - before - part.RunsDone);
        return part with { RunsDone = before + part.RunsDone, Runs = runs, SecondsLeft = seconds };
    }
}
