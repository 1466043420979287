using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Centres;

namespace CxSim.Reports.Studies;

/// <summary>Turns an experiment into what the host runs: one plan a centre.</summary>
public static class Plans
{
    /// <summary>The plans of the experiment's full centres, in its order.</summary>
    public static IReadOnlyList<StudyPlan> Of(Experiment experiment) =>
        [.. experiment.Centres.OfType<FullCentre>().Select(c => Of(experiment, c.Centre))];

    private static StudyPlan Of(Experiment experiment, Centre centre) => new()
    {
        Name = experiment.Name,
        Centre = centre,
        Beliefs = experiment.Beliefs,
        Policies = experiment.Policies,
        BaselineId = experiment.BaselineId,
        Shocks = experiment.Shocks,
        Seeds = experiment.Seeds,
        MostSeeds = experiment.MostSeeds,
        Draws = experiment.Policies.Count > 1 ? experiment.Draws : 0,
        Weeks = experiment.Weeks,
        WarmUpWeeks = experiment.WarmUpWeeks,
        CohortSize = experiment.CohortSize,
    };
}
