using CxSim.Experiments.Statistics;
using CxSim.Model.Chance;

namespace CxSim.Experiments.Sensitivity;

/// <summary>Percentile intervals from resampling with replacement (Efron 1979), the same each time.</summary>
internal static class Bootstrap
{
    private const int Resamples = 1000;
    private const ulong Key = 1979;

    /// <summary>95 % intervals of several statistics of one sample.</summary>
    /// <param name="size">Members of the sample.</param>
    /// <param name="statistics">Their values, given which members are in a resample, one index a place.</param>
    public static Interval[] Intervals(int size, Func<int[], double[]> statistics)
    {
        int[] members = new int[size];
        double[][] draws = new double[Resamples][];
        for (int r = 0; r < Resamples; r++)
        {
            ulong key = Draws.Of(Key, (ulong)r);
            for (int i = 0; i < size; i++)
            {
                members[i] = (int)(Draws.Uniform(key, (ulong)i) * size);
            }

            draws[r] = statistics(members);
        }

        return [.. Enumerable.Range(0, draws[0].Length).Select(s => Central(draws.Select(d => d[s])))];
    }

    private static Interval Central(IEnumerable<double> values) =>
        Quantiles.Central([.. values.Where(double.IsFinite).Order()], Student.Level);
}
