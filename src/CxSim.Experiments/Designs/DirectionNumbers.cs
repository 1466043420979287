using CxSim.Model.Chance;

namespace CxSim.Experiments.Designs;

/// <summary>
/// Direction numbers of Sobol' sequences (Sobol' 1967), found by our own search. The first dimension is van der Corput's; dimension j
/// takes the j-th primitive polynomial. Its initial values are free odd numbers m₁ … mₛ with mₖ below 2ᵏ: of some tries the one whose
/// plane projections with all earlier dimensions have the smallest sum of squared defects is taken. The search draws from a fixed
/// stream and dimension j looks at earlier ones only, so a sequence never depends on how many dimensions are asked for.
/// </summary>
public static class DirectionNumbers
{
    /// <summary>Bits of a coordinate.</summary>
    public const int Bits = 32;

    private const int Tries = 48;
    private const ulong SearchKey = 1967;

    private static readonly Lock Gate = new();
    private static readonly List<uint[]> Found = [[.. Enumerable.Range(1, Bits).Select(k => 1u << (Bits - k))]];
    private static readonly IEnumerator<uint> Polynomials = PrimitivePolynomials.All().GetEnumerator();

    /// <summary>The numbers of a dimension: the k-th is what the k-th binary digit of a point's number adds, without carry.</summary>
    /// <param name="dimension">From 0.</param>
    public static IReadOnlyList<uint> Of(int dimension)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(dimension);
        lock (Gate)
        {
            while (Found.Count <= dimension)
            {
                Polynomials.MoveNext();
                Found.Add(Search(Found, Polynomials.Current));
            }

            return Found[dimension];
        }
    }

    private static uint[] Search(IReadOnlyList<uint[]> earlier, uint polynomial)
    {
        ulong stream = Draws.Of(SearchKey, polynomial);
        return Enumerable.Range(0, Tries)
            .Select(t => Recur(polynomial, Initial(PrimitivePolynomials.Degree(polynomial), Draws.Of(stream, (ulong)t))))
            .MinBy(candidate => earlier.Sum(e => PlaneDefect.Squared(e, candidate)))!;
    }

    // Odd, so that every coordinate alone is evenly spread.
    private static uint[] Initial(int degree, ulong key) =>
        [.. Enumerable.Range(1, degree).Select(k => (uint)(Draws.Bits(key, (ulong)k) & ((1ul << k) - 1)) | 1u)];

    private static uint[] Recur(uint polynomial, uint[] initial)
    {
        int degree = initial.Length;
        uint[] directions = new uint[Bits];
        for (int k = 0; k < Bits; k++)
        {
            if (k < degree)
            {
                directions[k] = initial[k] << (Bits - 1 - k);
                continue;
            }

            uint next = directions[k - degree] ^ (directions[k - degree] >> degree);
            for (int back = 1; back < degree; back++)
            {
                if ((polynomial >> (degree - back) & 1) != 0)
                {
                    next ^= directions[k - back];
                }
            }

            directions[k] = next;
        }

        return directions;
    }
}
