using System.Runtime.CompilerServices;

namespace CxSim.Model.Chance;

/// <summary>
/// Logarithm, exponential and their like by additions, multiplications, divisions and square roots alone, each of which
/// IEEE 754 rounds in one way: the same bits at every batch width and on every processor.
/// </summary>
public static partial class Kernel
{
    internal const double Ln2High = 6.93147180369123816490e-01;
    internal const double Ln2Low = 1.90821492927058770002e-10;
    internal const double InverseLn2 = 1.44269504088896338700;
    internal const double RoundingShift = 6755399441055744.0; // 1.5 · 2^52
    internal const long RootHalfBits = 0x3FE6A09E667F3BCD; // √½

    // Series of log and exp, in the order of their terms.
    internal const double Log1 = 6.666666666666735130e-01;
    internal const double Log2 = 3.999999999940941908e-01;
    internal const double Log3 = 2.857142874366239149e-01;
    internal const double Log4 = 2.222219843214978396e-01;
    internal const double Log5 = 1.818357216161805012e-01;
    internal const double Log6 = 1.531383769920937332e-01;
    internal const double Log7 = 1.479819860511658591e-01;
    internal const double Exp1 = 1.66666666666666019037e-01;
    internal const double Exp2 = -2.77777777770155933842e-03;
    internal const double Exp3 = 6.61375632143793436117e-05;
    internal const double Exp4 = -1.65339022054652515390e-06;
    internal const double Exp5 = 4.13813679705723846039e-08;

    /// <summary>Natural logarithm of a positive normal number; about one unit in the last place.</summary>
    /// <remarks>Argument reduction to [√½, √2) and the odd series of 2·artanh (as in Sun's fdlibm).</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Log(double x)
    {
        long bits = BitConverter.DoubleToInt64Bits(x);
        long shifted = bits - RootHalfBits;
        long exponent = shifted >> 52;
        double m = BitConverter.Int64BitsToDouble(bits - (exponent << 52));
        double f = m - 1.0;
        double s = f / (2.0 + f);
        double z = s * s;
        double w = z * z;
        double even = w * (Log2 + (w * (Log4 + (w * Log6))));
        double odd = z * (Log1 + (w * (Log3 + (w * (Log5 + (w * Log7))))));
        double half = 0.5 * f * f;
        double k = exponent;
        return (k * Ln2High) - (half - ((s * (half + even + odd)) + (k * Ln2Low)) - f);
    }

    /// <summary>Exponential; 0 below −708 and clamped above 709, about one unit in the last place between.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Exp(double x)
    {
        if (x < -708.0)
        {
            return 0.0;
        }

        x = Math.Min(x, 709.0);
        double shifted = (x * InverseLn2) + RoundingShift;
        double k = shifted - RoundingShift;
        double high = x - (k * Ln2High);
        double low = k * Ln2Low;
        double r = high - low;
        double t = r * r;
        double c = r - (t * (Exp1 + (t * (Exp2 + (t * (Exp3 + (t * (Exp4 + (t * Exp5)))))))));
        double y = 1.0 - (low - (r * c / (2.0 - c)) - high);
        return BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(y) + ((long)k << 52));
    }

    /// <summary>x to the power p for positive x; the relative error grows with |p · log x|, by 1e-15 for each unit.</summary>
    public static double Pow(double x, double p) => Exp(p * Log(x));

    /// <summary>The logistic function 1 / (1 + e^−x).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Logistic(double x) => 1.0 / (1.0 + Exp(-x));

    /// <summary>Hyperbolic tangent, to 5e-16 absolute (not relative: near 0 its digits cancel).</summary>
    public static double Tanh(double x) => (2.0 * Logistic(2.0 * x)) - 1.0;

    /// <summary>Quantile of the standard normal distribution for p in (0, 1).</summary>
    /// <remarks>Wichura 1988, algorithm AS 241 (PPND16); relative error below 1e-15.</remarks>
    public static double NormalQuantile(double p)
    {
        double q = p - 0.5;
        if (Math.Abs(q) <= 0.425)
        {
            double r = 0.180625 - (q * q);
            return q * Central(r);
        }

        double tail = Math.Sqrt(-Log(q < 0 ? p : 1.0 - p));
        double x = tail <= 5.0 ? Middle(tail - 1.6) : Far(tail - 5.0);
        return q < 0 ? -x : x;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Central(double r) =>
        ((((((((((((((2.5090809287301226727e3 * r) + 3.3430575583588128105e4) * r) + 6.7265770927008700853e4) * r)
            + 4.5921953931549871457e4) * r) + 1.3731693765509461125e4) * r) + 1.9715909503065514427e3) * r)
            + 1.3314166789178437745e2) * r) + 3.3871328727963666080)
        / ((((((((((((((5.2264952788528545610e3 * r) + 2.8729085735721942674e4) * r) + 3.9307895800092710610e4) * r)
            + 2.1213794301586595867e4) * r) + 5.3941960214247511077e3) * r) + 6.8718700749205790830e2) * r)
            + 4.2313330701600911252e1) * r) + 1.0);

    private static double Middle(double r) =>
        ((((((((((((((7.74545014278341407640e-4 * r) + 2.27238449892691845833e-2) * r) + 2.41780725177450611770e-1) * r)
            + 1.27045825245236838258) * r) + 3.64784832476320460504) * r) + 5.76949722146069140550) * r)
            + 4.63033784615654529590) * r) + 1.42343711074968357734)
        / ((((((((((((((1.05075007164441684324e-9 * r) + 5.47593808499534494600e-4) * r) + 1.51986665636164571966e-2) * r)
            + 1.48103976427480074590e-1) * r) + 6.89767334985100004550e-1) * r) + 1.67638483018380384940) * r)
            + 2.05319162663775882187) * r) + 1.0);

    private static double Far(double r) =>
        ((((((((((((((2.01033439929228813265e-7 * r) + 2.71155556874348757815e-5) * r) + 1.24266094738807843860e-3) * r)
            + 2.65321895265761230930e-2) * r) + 2.96560571828504891230e-1) * r) + 1.78482653991729133580) * r)
            + 5.46378491116411436990) * r) + 6.65790464350110377720)
        / ((((((((((((((2.04426310338993978564e-15 * r) + 1.42151175831644588870e-7) * r) + 1.84631831751005468180e-5) * r)
            + 7.86869131145613259100e-4) * r) + 1.48753612908506148525e-2) * r) + 1.36929880922735805310e-1) * r)
            + 5.99832206555887937690e-1) * r) + 1.0);
}
