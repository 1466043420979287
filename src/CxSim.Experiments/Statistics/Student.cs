using MathNet.Numerics.Distributions;

namespace CxSim.Experiments.Statistics;

/// <summary>Student's t, the law of a mean whose spread is estimated from the same few runs.</summary>
public static class Student
{
    /// <summary>Share of cases an interval is meant to cover unless said otherwise.</summary>
    public const double Level = 0.95;

    /// <summary>Two-sided quantile: |t| stays below it with the given probability.</summary>
    /// <param name="degrees">Degrees of freedom, at least 1; need not be whole.</param>
    /// <param name="level">Share of cases covered, in (0, 1).</param>
    public static double TwoSided(double degrees, double level = Level) => StudentT.InvCDF(0, 1, degrees, (1 + level) / 2);

    /// <summary>Interval of a mean of n independent runs: mean ± t·s/√n. Unknown below two runs.</summary>
    public static Interval OfMean(double mean, double variance, int n, double level = Level)
    {
        if (n < 2)
        {
            return Interval.Unknown;
        }

        double half = TwoSided(n - 1, level) * Math.Sqrt(variance / n);
        return new(mean - half, mean + half);
    }
}
