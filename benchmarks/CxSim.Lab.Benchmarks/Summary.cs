namespace CxSim.Lab.Benchmarks;

/// <summary>Some times in two numbers.</summary>
internal static class Summary
{
    private const double Most = 0.95;

    /// <summary>Median and 95th percentile.</summary>
    /// <param name="milliseconds">The times.</param>
    /// <param name="scale">Milliseconds to a unit.</param>
    /// <param name="unit">The unit.</param>
    public static string Of(IReadOnlyList<double> milliseconds, double scale, string unit)
    {
        var (median, most) = (At(milliseconds, 0.5) / scale, At(milliseconds, Most) / scale);
        return FormattableString.Invariant($"median {median:0.00} {unit}, 95 % within {most:0.00} {unit}");
    }

    // Between two tries in proportion.
    private static double At(IReadOnlyList<double> values, double share)
    {
        double[] sorted = [.. values.Order()];
        double place = share * (sorted.Length - 1);
        int below = (int)place;
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
