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

    /// <summary>
    /// A number without its fraction; beyond 2^62 it counts as 2^62. Cheaper than a cast, which also cares for what is not a number.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Whole(double x) => double.ConvertToIntegerNative<long>(double.MinNative(x, 1L << 62));

    /// <summary>x to the power p for positive x; the relative error grows with |p · log x|, by 1e-15 for each unit.</summary>
    public static double Pow(double x, double p) => Exp(p * Log(x));

    /// <summary>The logistic function 1 / (1 + e^−x).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Logistic(double x) => 1.0 / (1.0 + Exp(-x));

    /// <summary>Hyperbolic tangent, to 5e-16 absolute (not relative: near 0 its digits cancel).</summary>
    public static double Tanh(double x) => (2.0 * Logistic(2.0 * x)) - 1.0;
}
