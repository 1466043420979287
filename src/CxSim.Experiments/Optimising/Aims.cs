using CxSim.Experiments.Designs;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Optimising;

/// <summary>What a policy is searched for: four aims that cannot all be had at once.</summary>
public static class Aims
{
    /// <summary>Cost a year, felt-understood, attrition, net value.</summary>
    public static IReadOnlyList<Measure> All { get; } =
        [AllMeasures.CostPerYear, AllMeasures.Understood, AllMeasures.Attrition, AllMeasures.NetValue];

    /// <summary>Each aim's difference from the baseline at a point, mean over seeds, turned so that more is better.</summary>
    public static double[] Of(PointOutcome point) =>
        [.. All.Select(m => point.Compare(m).Difference.Mean * (m.Better == Better.Down ? -1 : 1))];

    /// <summary>Whether one is as good as another in every aim and better in at least one.</summary>
    public static bool Dominates(IReadOnlyList<double> one, IReadOnlyList<double> other)
    {
        bool better = false;
        for (int i = 0; i < one.Count; i++)
        {
            if (one[i] < other[i])
            {
                return false;
            }

            better |= one[i] > other[i];
        }

        return better;
    }

    /// <summary>Those that no other dominates, by their place in the list.</summary>
    public static IReadOnlyList<int> Undominated(IReadOnlyList<IReadOnlyList<double>> all) =>
        [.. Enumerable.Range(0, all.Count).Where(i => !all.Any(o => Dominates(o, all[i])))];
}
