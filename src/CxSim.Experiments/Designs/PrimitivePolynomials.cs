using System.Numerics;

namespace CxSim.Experiments.Designs;

/// <summary>
/// Primitive polynomials over the field of two elements, found by trial: p of degree s is primitive when x, multiplied by itself modulo
/// p, comes back to 1 after 2ˢ − 1 steps and not before.
/// </summary>
public static class PrimitivePolynomials
{
    /// <summary>All of them, by degree and then by value; bit i is the coefficient of xⁱ.</summary>
    public static IEnumerable<uint> All()
    {
        for (uint polynomial = 3; polynomial < 1u << 31; polynomial += 2)
        {
            if (IsPrimitive(polynomial))
            {
                yield return polynomial;
            }
        }
    }

    /// <summary>Its degree.</summary>
    public static int Degree(uint polynomial) => BitOperations.Log2(polynomial);

    /// <summary>Whether the powers of x run through every polynomial of lower degree but zero.</summary>
    /// <param name="polynomial">With a constant term of 1, degree 1 to 30.</param>
    public static bool IsPrimitive(uint polynomial)
    {
        uint top = 1u << Degree(polynomial);
        uint order = top - 1;
        uint power = 1;
        for (uint step = 1; step <= order; step++)
        {
            power <<= 1;
            if ((power & top) != 0)
            {
                power ^= polynomial;
            }

            if (power == 1)
            {
                return step == order;
            }
        }

        return false;
    }
}
