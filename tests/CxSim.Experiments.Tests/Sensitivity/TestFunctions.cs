namespace CxSim.Experiments.Tests.Sensitivity;

/// <summary>A function of the unit cube whose variance can be split by hand.</summary>
/// <param name="Name">Its name.</param>
/// <param name="At">Its value at a point.</param>
/// <param name="First">First-order indices.</param>
/// <param name="Total">Total-order indices.</param>
public sealed record TestFunction(string Name, Func<double[], double> At, double[] First, double[] Total)
{
    /// <summary>Inputs.</summary>
    public int Dimensions => First.Length;

    /// <summary>
    /// Ishigami and Homma (1990): sin x₁ + 7 sin² x₂ + 0.1 x₃⁴ sin x₁ on [−π, π]³. Strong bends, and an input that acts only through
    /// another.
    /// </summary>
    public static TestFunction Ishigami()
    {
        const double A = 7;
        const double B = 0.1;
        double pi4 = Math.Pow(Math.PI, 4);
        double v1 = 0.5 * Math.Pow(1 + (B * pi4 / 5), 2);
        double v2 = A * A / 8;
        double v13 = B * B * pi4 * pi4 * 8 / 225;
        double all = v1 + v2 + v13;
        return new("Ishigami", Value, [v1 / all, v2 / all, 0], [(v1 + v13) / all, v2 / all, v13 / all]);

        static double Value(double[] u)
        {
            double[] x = [.. u.Select(v => Math.PI * ((2 * v) - 1))];
            return Math.Sin(x[0]) + (A * Math.Pow(Math.Sin(x[1]), 2)) + (B * Math.Pow(x[2], 4) * Math.Sin(x[0]));
        }
    }

    /// <summary>
    /// Sobol' g function (Saltelli and Sobol' 1995): Π (|4uᵢ − 2| + aᵢ)/(1 + aᵢ); the smaller aᵢ, the more input i matters.
    /// </summary>
    public static TestFunction G(params double[] a)
    {
        double[] v = [.. a.Select(ai => 1.0 / 3 / ((1 + ai) * (1 + ai)))];
        double whole = v.Aggregate(1.0, (p, vi) => p * (1 + vi));
        return new(
            "g",
            u => u.Select((ui, i) => (Math.Abs((4 * ui) - 2) + a[i]) / (1 + a[i])).Aggregate(1.0, (x, y) => x * y),
            [.. v.Select(vi => vi / (whole - 1))],
            [.. v.Select(vi => vi * whole / (1 + vi) / (whole - 1))]);
    }
}
