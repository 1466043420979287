using CxSim.Experiments.Designs;
using CxSim.Experiments.Statistics;

namespace CxSim.Experiments.Sensitivity;

/// <summary>Which of many inputs matter at all, from few points (Morris 1991).</summary>
public static class Screening
{
    private const int Statistics = 3;

    /// <summary>The effects of each coordinate.</summary>
    /// <param name="walks">The walks.</param>
    /// <param name="outcomes">One a point, in the order of the walks' points.</param>
    public static IReadOnlyList<ScreenedFactor> Of(MorrisTrajectories walks, IReadOnlyList<double> outcomes)
    {
        if (outcomes.Count != walks.Points.Count)
        {
            throw new ArgumentException($"{outcomes.Count} outcomes for {walks.Points.Count} points.", nameof(outcomes));
        }

        double[][] effects = [.. Enumerable.Range(0, walks.Count).Select(w => Effects(walks, w, outcomes))];
        double[] values = Describe(effects, [.. Enumerable.Range(0, walks.Count)]);
        var intervals = Bootstrap.Intervals(walks.Count, members => Describe(effects, members));
        Uncertain At(int factor, int statistic)
        {
            int place = (factor * Statistics) + statistic;
            return new(values[place], intervals[place]);
        }

        return [.. Enumerable.Range(0, walks.Dimensions).Select(f => new ScreenedFactor(At(f, 0), At(f, 1), At(f, 2)))];
    }

    private static double[] Effects(MorrisTrajectories walks, int walk, IReadOnlyList<double> outcomes)
    {
        double[] effects = new double[walks.Dimensions];
        int start = walk * (walks.Dimensions + 1);
        for (int step = 0; step < walks.Dimensions; step++)
        {
            int moved = walks.Moved[walk][step];
            double length = walks.Points[start + step + 1][moved] - walks.Points[start + step][moved];
            effects[moved] = (outcomes[start + step + 1] - outcomes[start + step]) / length;
        }

        return effects;
    }

    private static double[] Describe(double[][] effects, int[] walks)
    {
        double[] described = new double[effects[0].Length * Statistics];
        for (int f = 0; f < effects[0].Length; f++)
        {
            var sizes = Moments.Of(walks.Select(w => Math.Abs(effects[w][f])));
            var signed = Moments.Of(walks.Select(w => effects[w][f]));
            described[f * Statistics] = sizes.Mean;
            described[(f * Statistics) + 1] = signed.Mean;
            described[(f * Statistics) + 2] = Math.Sqrt(signed.Variance);
        }

        return described;
    }
}
