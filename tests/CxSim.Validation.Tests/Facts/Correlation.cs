namespace CxSim.Validation.Tests.Facts;

/// <summary>Pearson's correlation.</summary>
internal static class Correlation
{
    public static double Of(double[] x, double[] y)
    {
        double mx = x.Average();
        double my = y.Average();
        double xy = x.Zip(y, (a, b) => (a - mx) * (b - my)).Sum();
        return xy / Math.Sqrt(x.Sum(a => (a - mx) * (a - mx)) * y.Sum(b => (b - my) * (b - my)));
    }
}
