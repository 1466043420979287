using System.Numerics;
using CxSim.Model.Chance;

namespace CxSim.Experiments.Designs;

/// <summary>
/// Points of the unit cube that fill it more evenly than chance, scrambled digit by digit as Owen (1995) proposed: each digit is
/// flipped or not by a coin that belongs to the digits before it. Every point is uniform, and any 2ᵐ first points stay a net.
/// </summary>
public sealed class SobolSequence
{
    private const double Scale = 1.0 / (1ul << DirectionNumbers.Bits);

    private readonly IReadOnlyList<uint>[] _directions;
    private readonly ulong[] _keys;

    /// <summary>The sequence of some dimensions and luck.</summary>
    /// <param name="dimensions">At least 1.</param>
    /// <param name="key">The luck of the scrambling.</param>
    public SobolSequence(int dimensions, ulong key)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        _directions = [.. Enumerable.Range(0, dimensions).Select(DirectionNumbers.Of)];
        _keys = [.. Enumerable.Range(0, dimensions).Select(d => Draws.Of(key, (ulong)d))];
    }

    /// <summary>Numbers in a point.</summary>
    public int Dimensions => _directions.Length;

    /// <summary>A point; each coordinate lies strictly between 0 and 1.</summary>
    /// <param name="index">From 0.</param>
    public double[] this[uint index]
    {
        get
        {
            double[] point = new double[Dimensions];
            for (int d = 0; d < point.Length; d++)
            {
                uint digits = Scramble(Digits(index, _directions[d]), _keys[d]);
                point[d] = (digits + Draws.Uniform(Draws.Of(_keys[d], ulong.MaxValue), digits)) * Scale;
            }

            return point;
        }
    }

    /// <summary>The first points.</summary>
    public double[][] First(int count) => [.. Enumerable.Range(0, count).Select(i => this[(uint)i])];

    private static uint Digits(uint index, IReadOnlyList<uint> directions)
    {
        uint digits = 0;
        for (uint left = index; left != 0; left &= left - 1)
        {
            digits ^= directions[BitOperations.TrailingZeroCount(left)];
        }

        return digits;
    }

    private static uint Scramble(uint digits, ulong key)
    {
        uint scrambled = 0;
        for (int place = 0; place < DirectionNumbers.Bits; place++)
        {
            int down = DirectionNumbers.Bits - 1 - place;
            ulong before = (ulong)digits >> down >> 1;
            uint coin = (uint)Draws.Bits(Draws.Of(key, (ulong)place), before) & 1;
            scrambled |= ((digits >> down & 1) ^ coin) << down;
        }

        return scrambled;
    }
}
