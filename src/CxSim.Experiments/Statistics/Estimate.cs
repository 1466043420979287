namespace CxSim.Experiments.Statistics;

/// <summary>A mean over seeds and how sure it is.</summary>
/// <param name="Mean">Mean over seeds; NaN when there is none.</param>
/// <param name="Interval">Interval of the mean, 95 % unless asked otherwise; unknown below two seeds.</param>
/// <param name="Deviation">Standard deviation between seeds; NaN below two.</param>
/// <param name="Seeds">Seeds that had a value.</param>
public sealed record Estimate(double Mean, Interval Interval, double Deviation, int Seeds)
{
    /// <summary>The estimate from one value a seed; NaN values (nothing was counted) are left out.</summary>
    /// <param name="values">The values.</param>
    /// <param name="level">Share of cases the interval is to cover, in (0, 1).</param>
    public static Estimate Of(IEnumerable<double> values, double level = Student.Level)
    {
        var moments = Moments.Of(values.Where(v => !double.IsNaN(v)));
        return new(
            moments.Mean,
            Student.OfMean(moments.Mean, moments.Variance, moments.Count, level),
            Math.Sqrt(moments.Variance),
            moments.Count);
    }
}
