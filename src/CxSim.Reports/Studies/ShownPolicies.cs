using CxSim.Experiments.Running;
using CxSim.Figures.Colours;

namespace CxSim.Reports.Studies;

/// <summary>The policies that one figure can tell apart.</summary>
public static class ShownPolicies
{
    /// <summary>The baseline, then as many others as there are looks, in the plan's order.</summary>
    public static IReadOnlyList<string> Of(StudyPlan plan) =>
        [plan.BaselineId, .. plan.Alternatives.Take(Palette.MostPolicies).Select(p => p.Id)];
}
