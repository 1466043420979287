using System.Numerics;
using System.Runtime.CompilerServices;

namespace CxSim.Model.Chance;

/// <content>The same draws for many streams at once: the same bits, whatever the length and the processor's width.</content>
/// <remarks>
/// Compiled for good at the first call: how wide registers are is not known ahead, and quick code for vectors is slow.
/// </remarks>
public static partial class Draws
{
    /// <summary>The parts of a stream that belong to consecutive actors, contacts or issues.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="first">Number of the first.</param>
    /// <param name="into">Receives one key each.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Of(ulong stream, ulong first, Span<ulong> into)
    {
        int i = 0;
        for (; i <= into.Length - Vector<ulong>.Count; i += Vector<ulong>.Count)
        {
            var actors = Vector<ulong>.Indices + new Vector<ulong>(first + (ulong)i);
            Lanes.Mix(new Vector<ulong>(stream) ^ (actors * new Vector<ulong>(Golden))).CopyTo(into[i..]);
        }

        for (; i < into.Length; i++)
        {
            into[i] = Of(stream, first + (ulong)i);
        }
    }

    /// <summary>The parts of a stream that belong to some actors, contacts or issues.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="actors">Their numbers.</param>
    /// <param name="into">Receives one key each; at least as long, and either <paramref name="actors"/> itself or apart from it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="into"/> is too short.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Of(ulong stream, ReadOnlySpan<ulong> actors, Span<ulong> into)
    {
        into = into[..actors.Length];
        int i = 0;
        for (; i <= into.Length - Vector<ulong>.Count; i += Vector<ulong>.Count)
        {
            var parts = new Vector<ulong>(actors[i..]) * new Vector<ulong>(Golden);
            Lanes.Mix(new Vector<ulong>(stream) ^ parts).CopyTo(into[i..]);
        }

        for (; i < into.Length; i++)
        {
            into[i] = Of(stream, actors[i]);
        }
    }

    /// <summary>The parts of some streams that belong to the same actor, contact or issue of each.</summary>
    /// <param name="streams">The streams.</param>
    /// <param name="actor">Its number.</param>
    /// <param name="into">Receives one key each; at least as long, and either <paramref name="streams"/> itself or apart from it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="into"/> is too short.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Of(ReadOnlySpan<ulong> streams, ulong actor, Span<ulong> into)
    {
        into = into[..streams.Length];
        ulong part = actor * Golden;
        int i = 0;
        for (; i <= into.Length - Vector<ulong>.Count; i += Vector<ulong>.Count)
        {
            Lanes.Mix(new Vector<ulong>(streams[i..]) ^ new Vector<ulong>(part)).CopyTo(into[i..]);
        }

        for (; i < into.Length; i++)
        {
            into[i] = Of(streams[i], actor);
        }
    }

    /// <summary>Of each stream the part that belongs to one actor, contact or issue.</summary>
    /// <param name="streams">The streams.</param>
    /// <param name="actors">A number for each, at least as many.</param>
    /// <param name="into">Receives one key each; at least as long, and either <paramref name="streams"/> itself or apart from it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="actors"/> or <paramref name="into"/> is too short.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Of(ReadOnlySpan<ulong> streams, ReadOnlySpan<ulong> actors, Span<ulong> into)
    {
        actors = actors[..streams.Length];
        into = into[..streams.Length];
        int i = 0;
        for (; i <= into.Length - Vector<ulong>.Count; i += Vector<ulong>.Count)
        {
            var parts = new Vector<ulong>(actors[i..]) * new Vector<ulong>(Golden);
            Lanes.Mix(new Vector<ulong>(streams[i..]) ^ parts).CopyTo(into[i..]);
        }

        for (; i < into.Length; i++)
        {
            into[i] = Of(streams[i], actors[i]);
        }
    }

    /// <summary>Uniform numbers strictly between 0 and 1, the same draw of many streams.</summary>
    /// <param name="keys">The streams.</param>
    /// <param name="counter">Which draw of each.</param>
    /// <param name="into">Receives the numbers; at least as long as <paramref name="keys"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="into"/> is too short.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Uniform(ReadOnlySpan<ulong> keys, ulong counter, Span<double> into)
    {
        into = into[..keys.Length];
        ulong step = counter * Golden;
        int i = 0;
        for (; i <= keys.Length - Vector<ulong>.Count; i += Vector<ulong>.Count)
        {
            Lanes.ToUnit(Lanes.Mix(new Vector<ulong>(keys[i..]) + new Vector<ulong>(step))).CopyTo(into[i..]);
        }

        for (; i < keys.Length; i++)
        {
            into[i] = Uniform(keys[i], counter);
        }
    }

    /// <summary>Standard normal numbers, the same draw of many streams.</summary>
    /// <param name="keys">The streams.</param>
    /// <param name="counter">Which draw of each.</param>
    /// <param name="into">Receives the numbers; at least as long as <paramref name="keys"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="into"/> is too short.</exception>
    public static void Normal(ReadOnlySpan<ulong> keys, ulong counter, Span<double> into)
    {
        into = into[..keys.Length];
        Uniform(keys, counter, into);
        Kernel.NormalQuantile(into, into);
    }

    /// <summary>Log-normal numbers with mean 1, the same draw of many streams.</summary>
    /// <param name="keys">The streams.</param>
    /// <param name="counter">Which draw of each.</param>
    /// <param name="sigma">Standard deviation of their logarithm, at least 0.</param>
    /// <param name="into">Receives the numbers; at least as long as <paramref name="keys"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="into"/> is too short.</exception>
    public static void LogNormal(ReadOnlySpan<ulong> keys, ulong counter, double sigma, Span<double> into)
    {
        into = into[..keys.Length];
        Normal(keys, counter, into);
        foreach (ref double number in into)
        {
            number = LogOfMeanOne(number, sigma);
        }

        Kernel.Exp(into, into);
    }

    /// <summary>Log-normal numbers with mean 1, the same draw of many streams, each as wide as it is told.</summary>
    /// <param name="keys">The streams.</param>
    /// <param name="counter">Which draw of each.</param>
    /// <param name="sigmas">Standard deviation of the logarithm of each, at least 0; at least as many.</param>
    /// <param name="into">Receives the numbers; at least as long as <paramref name="keys"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sigmas"/> or <paramref name="into"/> is too short.</exception>
    public static void LogNormal(ReadOnlySpan<ulong> keys, ulong counter, ReadOnlySpan<double> sigmas, Span<double> into)
    {
        into = into[..keys.Length];
        sigmas = sigmas[..keys.Length];
        Normal(keys, counter, into);
        for (int i = 0; i < into.Length; i++)
        {
            into[i] = LogOfMeanOne(into[i], sigmas[i]);
        }

        Kernel.Exp(into, into);
    }

    /// <summary>Exponential numbers with mean 1, the same draw of many streams.</summary>
    /// <param name="keys">The streams.</param>
    /// <param name="counter">Which draw of each.</param>
    /// <param name="into">Receives the numbers; at least as long as <paramref name="keys"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="into"/> is too short.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Exponential(ReadOnlySpan<ulong> keys, ulong counter, Span<double> into)
    {
        into = into[..keys.Length];
        ulong step = counter * Golden;
        int i = 0;
        for (; i <= keys.Length - Vector<ulong>.Count; i += Vector<ulong>.Count)
        {
            var u = Lanes.ToUnit(Lanes.Mix(new Vector<ulong>(keys[i..]) + new Vector<ulong>(step)));
            (-Lanes.Log(u)).CopyTo(into[i..]);
        }

        for (; i < keys.Length; i++)
        {
            into[i] = Exponential(keys[i], counter);
        }
    }

    /// <summary>Exponential numbers with mean 1, of each stream a draw of its own.</summary>
    /// <param name="keys">The streams.</param>
    /// <param name="counters">Which draw of each; at least as many.</param>
    /// <param name="into">Receives the numbers; at least as long as <paramref name="keys"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="counters"/> or <paramref name="into"/> is too short.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Exponential(ReadOnlySpan<ulong> keys, ReadOnlySpan<ulong> counters, Span<double> into)
    {
        counters = counters[..keys.Length];
        into = into[..keys.Length];
        int i = 0;
        for (; i <= keys.Length - Vector<ulong>.Count; i += Vector<ulong>.Count)
        {
            var steps = new Vector<ulong>(counters[i..]) * new Vector<ulong>(Golden);
            (-Lanes.Log(Lanes.ToUnit(Lanes.Mix(new Vector<ulong>(keys[i..]) + steps)))).CopyTo(into[i..]);
        }

        for (; i < keys.Length; i++)
        {
            into[i] = Exponential(keys[i], counters[i]);
        }
    }
}
