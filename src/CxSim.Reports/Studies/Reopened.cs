using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Uncertainty;

namespace CxSim.Reports.Studies;

/// <summary>Makes of a folder of results what the run that wrote it had in its hands.</summary>
public static class Reopened
{
    /// <summary>The study, from its kept runs.</summary>
    public static StudyOutcome Of(SavedStudy saved)
    {
        var experiment = new Library(".").Resolved(saved.Scenario, saved.Beliefs);
        var reports = Plans.Of(experiment).Select(plan =>
        {
            var runs = saved.Runs(plan.Centre.Id);
            var farm = saved.Worlds(plan.Centre.Id);
            var elapsed = TimeSpan.FromSeconds(saved.Manifest.WallSeconds);
            var run = plan.WithSeeds(saved.Study(plan.Centre.Id).Seeds.Count);
            var study = new StudyResult(run, saved.Manifest.Engine, runs, runs.Count, elapsed);
            return BeliefView.Of(study, new BeliefStudy(plan, plan.Draws).Run(farm)!, farm)!;
        });
        return new StudyOutcome(experiment, [.. reports], saved);
    }
}
