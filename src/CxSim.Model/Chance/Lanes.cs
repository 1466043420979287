using System.Numerics;
using System.Runtime.CompilerServices;

namespace CxSim.Model.Chance;

/// <summary>
/// The kernel's and the mixer's operations on as many numbers at once as the processor holds in a register: the same operations in
/// the same order, so each lane has the bits that <see cref="Kernel"/> and <see cref="Draws"/> give one by one.
/// </summary>
internal static class Lanes
{
    private const long ExponentMask = unchecked((long)0xFFF0000000000000);
    private const long TwoTo52Bits = 0x4330000000000000;
    private const double TwoTo52 = 1L << 52;
    private const long Bias = 1024;

    /// <summary>Natural logarithms of positive normal numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Log(Vector<double> x)
    {
        var bits = Vector.AsVectorInt64(x);
        var shifted = bits - new Vector<long>(Kernel.RootHalfBits);
        var m = Vector.AsVectorDouble(bits - (shifted & new Vector<long>(ExponentMask)));

        // The exponent as a number, without the conversion from whole numbers that older processors lack.
        var biased = Vector.ShiftRightLogical(shifted + new Vector<long>(Bias << 52), 52);
        var k = Vector.AsVectorDouble(biased | new Vector<long>(TwoTo52Bits)) - new Vector<double>(TwoTo52 + Bias);

        var f = m - Vector<double>.One;
        var s = f / (new Vector<double>(2.0) + f);
        var z = s * s;
        var w = z * z;
        var even = w * (Of(Kernel.Log2) + (w * (Of(Kernel.Log4) + (w * Of(Kernel.Log6)))));
        var odd = z * (Of(Kernel.Log1) + (w * (Of(Kernel.Log3) + (w * (Of(Kernel.Log5) + (w * Of(Kernel.Log7)))))));
        var half = Of(0.5) * f * f;
        return (k * Of(Kernel.Ln2High)) - (half - ((s * (half + even + odd)) + (k * Of(Kernel.Ln2Low))) - f);
    }

    /// <summary>Exponentials; 0 below −708 and clamped above 709.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Exp(Vector<double> argument)
    {
        var x = Vector.Min(argument, Of(709.0));
        var shifted = (x * Of(Kernel.InverseLn2)) + Of(Kernel.RoundingShift);
        var k = shifted - Of(Kernel.RoundingShift);
        var high = x - (k * Of(Kernel.Ln2High));
        var low = k * Of(Kernel.Ln2Low);
        var r = high - low;
        var t = r * r;
        var c = r - (t * (Of(Kernel.Exp1) + (t * (Of(Kernel.Exp2) + (t * (Of(Kernel.Exp3)
            + (t * (Of(Kernel.Exp4) + (t * Of(Kernel.Exp5))))))))));
        var y = Vector<double>.One - (low - (r * c / (Of(2.0) - c)) - high);

        // The low bits of the shifted number are k, and only twelve of them survive the move to the exponent's place.
        var power = Vector.ShiftLeft(Vector.AsVectorInt64(shifted), 52);
        var result = Vector.AsVectorDouble(Vector.AsVectorInt64(y) + power);
        return Vector.ConditionalSelect(Vector.LessThan(argument, Of(-708.0)), Vector<double>.Zero, result);
    }

    /// <summary>The mixer of <see cref="Draws.Mix"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<ulong> Mix(Vector<ulong> z)
    {
        z = (z ^ Vector.ShiftRightLogical(z, 30)) * new Vector<ulong>(0xBF58476D1CE4E5B9);
        z = (z ^ Vector.ShiftRightLogical(z, 27)) * new Vector<ulong>(0x94D049BB133111EB);
        return z ^ Vector.ShiftRightLogical(z, 31);
    }

    /// <summary>Bits as numbers strictly between 0 and 1, as <see cref="Draws.ToUnit"/> gives them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> ToUnit(Vector<ulong> bits)
    {
        var whole = Vector.ShiftRightLogical(bits, 12) | new Vector<ulong>(TwoTo52Bits);
        return (Vector.AsVectorDouble(whole) - Of(TwoTo52) + Of(0.5)) * Of(1.0 / TwoTo52);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> Of(double value) => new(value);
}
