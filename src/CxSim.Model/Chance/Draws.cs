using System.Runtime.CompilerServices;

namespace CxSim.Model.Chance;

/// <summary>
/// Counter-based random numbers: a draw is a pure function of where it is used, never of when or by which thread.
/// A key names a stream (seed, purpose, actor); a counter names the draw in it.
/// </summary>
/// <remarks>The mixer is SplitMix64's finaliser (Steele, Lea and Flood 2014), applied once per part of the address.</remarks>
public static partial class Draws
{
    /// <summary>How many draws of an issue's stream each attempt to get it solved has for itself.</summary>
    public const ulong PerAttempt = 256;

    private const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>The stream of one purpose in one replication.</summary>
    /// <param name="seed">The replication's seed.</param>
    /// <param name="purpose">What the stream is for.</param>
    public static ulong Stream(ulong seed, Purpose purpose) => Mix(Mix(seed + Golden) ^ ((ulong)purpose * Golden));

    /// <summary>The part of a stream that belongs to one actor, contact or issue.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ulong stream, ulong actor) => Mix(stream ^ (actor * Golden));

    /// <summary>A stream from one of its draws on: draw n of it is draw <paramref name="counter"/> + n of the stream.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong From(ulong key, ulong counter) => key + (counter * Golden);

    /// <summary>What of an issue's stream belongs to one attempt to get it solved: <see cref="PerAttempt"/> draws.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong OfAttempt(ulong issue, int attempt) => From(issue, PerAttempt * (ulong)attempt);

    /// <summary>64 random bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(ulong key, ulong counter) => Mix(From(key, counter));

    /// <summary>A uniform number strictly between 0 and 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Uniform(ulong key, ulong counter) => ToUnit(Bits(key, counter));

    /// <summary>An exponential number with mean 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Exponential(ulong key, ulong counter) => -Kernel.Log(Uniform(key, counter));

    /// <summary>A standard normal number, monotone in its uniform, so that common random numbers stay in step.</summary>
    public static double Normal(ulong key, ulong counter) => Kernel.NormalQuantile(Uniform(key, counter));

    /// <summary>A log-normal number with mean 1, monotone in its uniform.</summary>
    /// <param name="key">The stream.</param>
    /// <param name="counter">Which draw of it.</param>
    /// <param name="sigma">Standard deviation of its logarithm, at least 0.</param>
    public static double LogNormal(ulong key, ulong counter, double sigma) => Kernel.Exp(LogOfMeanOne(Normal(key, counter), sigma));

    /// <summary>Bits as a number strictly between 0 and 1 (52 bits and a half step, so that neither end is met).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double ToUnit(ulong bits) => ((bits >> 12) + 0.5) * (1.0 / (1UL << 52));

    /// <summary>SplitMix64's finaliser: a bijection on 64 bits in which every input bit moves every output bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double LogOfMeanOne(double normal, double sigma) => (sigma * normal) - (0.5 * sigma * sigma);
}
