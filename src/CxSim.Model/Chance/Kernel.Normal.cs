using System.Numerics;
using System.Runtime.CompilerServices;

namespace CxSim.Model.Chance;

/// <content>Quantiles of the standard normal distribution, one by one and many at once, with the same bits.</content>
/// <remarks>Wichura 1988, algorithm AS 241 (PPND16); relative error below 1e-15.</remarks>
public static partial class Kernel
{
    private const double CentralHalf = 0.425; // further from the middle tails begin
    private const double CentralSquare = 0.180625;
    private const double FarTail = 5.0;

    // Polynomials above and below the line, from the highest power down.
    private static ReadOnlySpan<double> CentralTop =>
    [
        2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4,
        1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.3871328727963666080,
    ];

    private static ReadOnlySpan<double> CentralBottom =>
    [
        5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4,
        5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1.0,
    ];

    private static ReadOnlySpan<double> MiddleTop =>
    [
        7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258,
        3.64784832476320460504, 5.76949722146069140550, 4.63033784615654529590, 1.42343711074968357734,
    ];

    private static ReadOnlySpan<double> MiddleBottom =>
    [
        1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
        6.89767334985100004550e-1, 1.67638483018380384940, 2.05319162663775882187, 1.0,
    ];

    private static ReadOnlySpan<double> FarTop =>
    [
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
        2.96560571828504891230e-1, 1.78482653991729133580, 5.46378491116411436990, 6.65790464350110377720,
    ];

    private static ReadOnlySpan<double> FarBottom =>
    [
        2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
        1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0,
    ];

    /// <summary>Quantile of the standard normal distribution.</summary>
    /// <param name="p">A share in (0, 1).</param>
    public static double NormalQuantile(double p)
    {
        double q = p - 0.5;
        if (Math.Abs(q) <= CentralHalf)
        {
            return q * Ratio(CentralSquare - (q * q), CentralTop, CentralBottom);
        }

        double tail = Math.Sqrt(-Log(q < 0 ? p : 1.0 - p));
        double x = tail <= FarTail ? Ratio(tail - 1.6, MiddleTop, MiddleBottom) : Ratio(tail - FarTail, FarTop, FarBottom);
        return q < 0 ? -x : x;
    }

    /// <summary>Quantiles of the standard normal distribution.</summary>
    /// <param name="p">Shares in (0, 1).</param>
    /// <param name="into">Receives the quantiles; at least as long, and either <paramref name="p"/> itself or apart from it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="into"/> is too short.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void NormalQuantile(ReadOnlySpan<double> p, Span<double> into)
    {
        into = into[..p.Length];
        int i = 0;
        for (; i <= p.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            NormalQuantile(new Vector<double>(p[i..])).CopyTo(into[i..]);
        }

        for (; i < p.Length; i++)
        {
            into[i] = NormalQuantile(p[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> NormalQuantile(Vector<double> p)
    {
        var q = p - new Vector<double>(0.5);
        var central = q * Ratio(new Vector<double>(CentralSquare) - (q * q), CentralTop, CentralBottom);
        var isLow = Vector.LessThan(q, Vector<double>.Zero);
        var tail = Vector.SquareRoot(-Lanes.Log(Vector.ConditionalSelect(isLow, p, Vector<double>.One - p)));
        var x = Ratio(tail - new Vector<double>(1.6), MiddleTop, MiddleBottom);
        var far = new Vector<double>(FarTail);
        if (Vector.GreaterThanAny(tail, far))
        {
            x = Vector.ConditionalSelect(Vector.GreaterThan(tail, far), Ratio(tail - far, FarTop, FarBottom), x);
        }

        var isCentral = Vector.LessThanOrEqual(Vector.Abs(q), new Vector<double>(CentralHalf));
        return Vector.ConditionalSelect(isCentral, central, Vector.ConditionalSelect(isLow, -x, x));
    }

    private static double Ratio(double r, ReadOnlySpan<double> top, ReadOnlySpan<double> bottom)
    {
        double above = top[0];
        double below = bottom[0];
        for (int k = 1; k < top.Length; k++)
        {
            above = (above * r) + top[k];
            below = (below * r) + bottom[k];
        }

        return above / below;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> Ratio(Vector<double> r, ReadOnlySpan<double> top, ReadOnlySpan<double> bottom)
    {
        var above = new Vector<double>(top[0]);
        var below = new Vector<double>(bottom[0]);
        for (int k = 1; k < top.Length; k++)
        {
            above = (above * r) + new Vector<double>(top[k]);
            below = (below * r) + new Vector<double>(bottom[k]);
        }

        return above / below;
    }
}
