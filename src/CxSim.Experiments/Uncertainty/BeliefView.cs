using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;

namespace CxSim.Experiments.Uncertainty;

/// <summary>From the runs of a study to all that is said about it: what beliefs move, and on which belief verdicts hang.</summary>
public static class BeliefView
{
    /// <summary>The report on a finished study.</summary>
    /// <param name="study">The study; every run is finished.</param>
    /// <param name="drawn">Its draws.</param>
    /// <param name="farm">Runs what the search for beliefs needs, or knows it already.</param>
    /// <param name="stop">Stops the search.</param>
    /// <returns>The report, or null when stopped.</returns>
    public static StudyReport? Of(StudyResult study, DrawnStudy drawn, TrialFarm farm, CancellationToken stop = default)
    {
        var report = StudyReport.Of(study, drawn: drawn);
        var search = new BeliefSearch(study, drawn, report.Comparisons);
        if (search.Run(farm, stop) is not { } compared)
        {
            return null;
        }

        Trial[] behind = [.. new BeliefStudy(drawn.Plan, drawn.Draws.Count).Trials, .. search.Trials];
        return report.With(compared) with { Behind = [.. behind.Select(t => (t, farm[t]))] };
    }
}
