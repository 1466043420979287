namespace CxSim.Experiments.Designs;

/// <summary>
/// How far two dimensions of a digital sequence are from filling the plane evenly. The first 2ᵐ points have defect t when every box of
/// area 2ᵗ⁻ᵐ, however long and thin, holds its fair share (a (t, m, 2)-net in base 2; Niederreiter 1987); t = 0 is best.
/// </summary>
public static class PlaneDefect
{
    private const int LargestPower = 12;

    /// <summary>The squared defects of the first 2, 4, … 4,096 points, summed.</summary>
    /// <param name="first">Direction numbers of one dimension.</param>
    /// <param name="second">Direction numbers of the other.</param>
    public static int Squared(IReadOnlyList<uint> first, IReadOnlyList<uint> second)
    {
        int sum = 0;
        for (int m = 1; m <= LargestPower; m++)
        {
            int defect = Of(first, second, m);
            sum += defect * defect;
        }

        return sum;
    }

    /// <summary>The defect t of the first 2ᵐ points.</summary>
    /// <param name="first">Direction numbers of one dimension.</param>
    /// <param name="second">Direction numbers of the other.</param>
    /// <param name="m">Power of two, 1 to 32.</param>
    public static int Of(IReadOnlyList<uint> first, IReadOnlyList<uint> second, int m)
    {
        uint[] ones = Rows(first, m);
        uint[] others = Rows(second, m);

        // The fewest leading digits, some of each dimension, that do not vary independently.
        int fewest = m + 1;
        Span<uint> basis = stackalloc uint[m];
        for (int taken = 0; taken <= m; taken++)
        {
            basis.Clear();
            for (int r = 0; r < taken; r++)
            {
                Extend(basis, ones[r]);
            }

            int more = 0;
            while (more < m && taken + more < fewest && Extend(basis, others[more]))
            {
                more++;
            }

            fewest = Math.Min(fewest, taken + more + 1);
        }

        return m + 1 - fewest;
    }

    // Row r of the generator matrix: which digits of a point's number the r-th digit of its coordinate adds up.
    private static uint[] Rows(IReadOnlyList<uint> directions, int m)
    {
        uint[] rows = new uint[m];
        for (int r = 0; r < m; r++)
        {
            for (int k = 0; k < m; k++)
            {
                rows[r] |= (directions[k] >> (DirectionNumbers.Bits - 1 - r) & 1) << k;
            }
        }

        return rows;
    }

    // Adds a vector to a basis over two elements; false when it depends on those there.
    private static bool Extend(Span<uint> basis, uint vector)
    {
        for (int bit = basis.Length - 1; bit >= 0 && vector != 0; bit--)
        {
            if ((vector >> bit & 1) == 0)
            {
                continue;
            }

            if (basis[bit] == 0)
            {
                basis[bit] = vector;
                return true;
            }

            vector ^= basis[bit];
        }

        return false;
    }
}
