using System.Runtime.CompilerServices;

namespace CxSim.Model.Chance;

/// <summary>
/// The inverse of a distribution's cumulative function as a table: one uniform in, one number out, never falling.
/// It is built by <see cref="Kernel"/> alone, so it has the same bits everywhere; a look-up is a shift and one interpolation.
/// </summary>
/// <remarks>
/// The knots are spaced like floating-point numbers, 32 to every halving of the distance from the nearer end, so that the tails are
/// as finely cut as the body. It is flat within 2⁻³³ of either end. Immutable, hence safe to share between threads.
/// </remarks>
public sealed class QuantileTable
{
    private const int Octaves = 32;
    private const int CellBits = 5;
    private const int Cells = Octaves << CellBits;
    private const int Shift = 52 - CellBits;
    private const double Smallest = 1.0 / (1L << (Octaves + 1));
    private const double CellShare = 1.0 / (1L << Shift);
    private const long CellMask = (1L << Shift) - 1;

    private static readonly long SmallestBits = BitConverter.DoubleToInt64Bits(Smallest);

    private readonly double[] _lower;
    private readonly double[] _upper;

    private QuantileTable(CumulativeGrid grid, Func<double, double> map)
    {
        _lower = new double[Cells + 2];
        _upper = new double[Cells + 2];
        for (int i = 0; i <= Cells; i++)
        {
            double distance = BitConverter.Int64BitsToDouble(SmallestBits + ((long)i << Shift));
            _lower[i] = map(grid.Invert(distance));
            _upper[i] = map(grid.Invert(1.0 - distance));
        }

        _lower[Cells + 1] = _lower[Cells];
        _upper[Cells + 1] = _upper[Cells];
    }

    /// <summary>The table of a density known up to a factor, bounded on a closed interval.</summary>
    /// <param name="logDensity">Natural logarithm of the density, up to an additive constant; for equal bits everywhere it must use
    /// <see cref="Kernel"/> only. It must be finite on the whole interval.</param>
    /// <param name="low">Lower end of the interval.</param>
    /// <param name="high">Upper end, above <paramref name="low"/>.</param>
    public static QuantileTable FromLogDensity(Func<double, double> logDensity, double low, double high) =>
        new(new CumulativeGrid(logDensity, low, high), x => x);

    /// <summary>The beta distribution on (0, 1).</summary>
    /// <param name="a">First shape, above 0; the mean is a / (a + b).</param>
    /// <param name="b">Second shape, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A shape is not above 0.</exception>
    public static QuantileTable Beta(double a, double b)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(a);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(b);

        // In the logit of x the density is smooth and log-concave even where it has a pole in x.
        double Density(double y) => (a * LogLogistic(y)) + (b * LogLogistic(-y));
        return new(CumulativeGrid.AroundMode(Density, Kernel.Log(a / b)), Kernel.Logistic);
    }

    /// <summary>The gamma distribution on the positive numbers.</summary>
    /// <param name="shape">Shape, above 0; the mean is shape · scale and the coefficient of variation 1 / √shape.</param>
    /// <param name="scale">Scale, above 0, in the unit of the result.</param>
    /// <exception cref="ArgumentOutOfRangeException">The shape or the scale is not above 0.</exception>
    public static QuantileTable Gamma(double shape, double scale)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(shape);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(scale);

        // In the logarithm of x the density is smooth and log-concave even where it has a pole in x.
        double Density(double y) => (shape * y) - Kernel.Exp(y);
        return new(CumulativeGrid.AroundMode(Density, Kernel.Log(shape)), y => scale * Kernel.Exp(y));
    }

    /// <summary>The value below which a share <paramref name="u"/> of the distribution lies; never falls as u rises.</summary>
    /// <param name="u">A share strictly between 0 and 1, such as a uniform draw.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Quantile(double u)
    {
        bool upper = u > 0.5;
        double distance = upper ? 1.0 - u : u;
        double[] knots = upper ? _upper : _lower;
        if (distance < Smallest)
        {
            return knots[0];
        }

        long steps = BitConverter.DoubleToInt64Bits(distance) - SmallestBits;
        int cell = (int)(steps >> Shift);
        double share = (steps & CellMask) * CellShare;
        return knots[cell] + (share * (knots[cell + 1] - knots[cell]));
    }

    private static double LogLogistic(double y) => y < 0.0 ? y - Kernel.Log(1.0 + Kernel.Exp(y)) : -Kernel.Log(1.0 + Kernel.Exp(-y));
}
