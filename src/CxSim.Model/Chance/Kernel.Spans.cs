using System.Numerics;
using System.Runtime.CompilerServices;

namespace CxSim.Model.Chance;

/// <content>The same functions over many numbers: the same bits, whatever the length and the processor's width.</content>
/// <remarks>
/// Compiled for good at the first call: how wide registers are is not known ahead, and quick code for vectors is slow.
/// </remarks>
public static partial class Kernel
{
    /// <summary>Natural logarithms of positive normal numbers.</summary>
    /// <param name="x">The numbers.</param>
    /// <param name="into">Receives the logarithms; at least as long, and either <paramref name="x"/> itself or apart from it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="into"/> is too short.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Log(ReadOnlySpan<double> x, Span<double> into)
    {
        into = into[..x.Length];
        int i = 0;
        for (; i <= x.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            Lanes.Log(new Vector<double>(x[i..])).CopyTo(into[i..]);
        }

        for (; i < x.Length; i++)
        {
            into[i] = Log(x[i]);
        }
    }

    /// <summary>The logistic function 1 / (1 + e^−x) of many numbers.</summary>
    /// <param name="x">The numbers.</param>
    /// <param name="into">Receives the values; at least as long, and either <paramref name="x"/> itself or apart from it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="into"/> is too short.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Logistic(ReadOnlySpan<double> x, Span<double> into)
    {
        into = into[..x.Length];
        int i = 0;
        for (; i <= x.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            (Vector<double>.One / (Vector<double>.One + Lanes.Exp(-new Vector<double>(x[i..])))).CopyTo(into[i..]);
        }

        for (; i < x.Length; i++)
        {
            into[i] = Logistic(x[i]);
        }
    }

    /// <summary>Exponentials; 0 below −708 and clamped above 709.</summary>
    /// <param name="x">The numbers.</param>
    /// <param name="into">Receives the exponentials; at least as long, and either <paramref name="x"/> itself or apart from it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="into"/> is too short.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Exp(ReadOnlySpan<double> x, Span<double> into)
    {
        into = into[..x.Length];
        int i = 0;
        for (; i <= x.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            Lanes.Exp(new Vector<double>(x[i..])).CopyTo(into[i..]);
        }

        for (; i < x.Length; i++)
        {
            into[i] = Exp(x[i]);
        }
    }
}
