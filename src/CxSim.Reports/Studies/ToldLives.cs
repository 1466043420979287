using CxSim.Experiments.Lives;
using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Model.Measures;

namespace CxSim.Reports.Studies;

/// <summary>The customers of whom a report tells.</summary>
public static class ToldLives
{
    /// <summary>Customers under the baseline and the policies of highest and lowest net value, on the first seed.</summary>
    /// <param name="worlds">Where they live.</param>
    /// <param name="report">The study.</param>
    /// <param name="stop">Stops it.</param>
    public static IReadOnlyList<AllLives> Of(IWorldSource worlds, StudyReport report, CancellationToken stop)
    {
        var plan = report.Study.Plan;
        var ranked = report.Comparisons.OrderByDescending(c => c[AllMeasures.NetValue].Difference.Mean).Select(c => c.Policy).ToList();
        if (ranked.Count == 0)
        {
            return [];
        }

        string[] told = [plan.BaselineId, .. new[] { ranked[0], ranked[^1] }.Distinct()];
        var policies = told.Select(id => plan.Policies.First(p => p.Id == id)).ToList();
        var watch = new Watch { Customers = OneCustomer.Followed };
        return [.. worlds.Follow(plan.Setting, plan.Seeds[0], policies, watch, stop).Select(f => new AllLives(f))];
    }
}
