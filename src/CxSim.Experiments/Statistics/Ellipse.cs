namespace CxSim.Experiments.Statistics;

/// <summary>Where the true mean of two measures lies together, with the given confidence (Hotelling's T² region).</summary>
/// <param name="X">Mean of the first.</param>
/// <param name="Y">Mean of the second.</param>
/// <param name="Major">Longer half axis.</param>
/// <param name="Minor">Shorter half axis.</param>
/// <param name="Angle">Direction of the longer axis from the first measure's axis, radians, −π/2 to π/2.</param>
public sealed record Ellipse(double X, double Y, double Major, double Minor, double Angle)
{
    /// <summary>The region of the mean of n pairs, one a seed; null below three pairs.</summary>
    /// <param name="xs">First measure, one value a seed.</param>
    /// <param name="ys">Second measure, in the same order.</param>
    /// <param name="level">Confidence, in (0, 1).</param>
    public static Ellipse? Of(IReadOnlyList<double> xs, IReadOnlyList<double> ys, double level = Student.Level)
    {
        int n = Math.Min(xs.Count, ys.Count);
        if (n < 3)
        {
            return null;
        }

        var x = Moments.Of(xs);
        var y = Moments.Of(ys);
        double covariance = xs.Zip(ys, (a, b) => (a - x.Mean) * (b - y.Mean)).Sum() / (n - 1);
        double middle = (x.Variance + y.Variance) / 2;
        double spread = Math.Sqrt(Math.Pow((x.Variance - y.Variance) / 2, 2) + (covariance * covariance));
        double scale = 2.0 * (n - 1) / (n - 2) / n * FisherOfTwo(n - 2, level);
        return new(
            x.Mean,
            y.Mean,
            Math.Sqrt(scale * (middle + spread)),
            Math.Sqrt(scale * Math.Max(0, middle - spread)),
            Math.Atan2(2 * covariance, x.Variance - y.Variance) / 2);
    }

    /// <summary>Whether a point lies in it.</summary>
    public bool Contains(double x, double y)
    {
        double along = (((x - X) * Math.Cos(Angle)) + ((y - Y) * Math.Sin(Angle))) / Major;
        double across = (((y - Y) * Math.Cos(Angle)) - ((x - X) * Math.Sin(Angle))) / Minor;
        return (along * along) + (across * across) <= 1;
    }

    /// <summary>Quantile of F with 2 and m degrees of freedom (it has a closed form): m/2·((1 − p)^(−2/m) − 1).</summary>
    public static double FisherOfTwo(int m, double p) => m / 2.0 * (Math.Pow(1 - p, -2.0 / m) - 1);
}
