namespace CxSim.Model.Chance;

/// <summary>A density summed over a fixed grid by Simpson's rule, and the way back from a share to a point.</summary>
internal sealed class CumulativeGrid
{
    private const int Cells = 16384;

    // e^−45 is 3e-20: what lies beyond is less than the rounding of the sum.
    private const double NegligibleDrop = 45.0;

    private readonly double _low;
    private readonly double _step;
    private readonly double[] _cumulative = new double[Cells + 1];

    public CumulativeGrid(Func<double, double> logDensity, double low, double high)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(low, high);
        _low = low;
        _step = (high - low) / Cells;
        double[] heights = Heights(logDensity);
        for (int i = 0; i < Cells; i++)
        {
            double simpson = heights[2 * i] + (4.0 * heights[(2 * i) + 1]) + heights[(2 * i) + 2];
            _cumulative[i + 1] = _cumulative[i] + simpson;
        }
    }

    /// <summary>A grid over all of a log-concave density that matters, found by stepping out from its mode.</summary>
    public static CumulativeGrid AroundMode(Func<double, double> logDensity, double mode) =>
        new(logDensity, Reach(logDensity, mode, -1.0), Reach(logDensity, mode, 1.0));

    /// <summary>The point below which the share lies.</summary>
    public double Invert(double share)
    {
        double target = share * _cumulative[Cells];
        int found = Array.BinarySearch(_cumulative, target);
        int cell = Math.Clamp(found >= 0 ? found : ~found - 1, 0, Cells - 1);
        double mass = _cumulative[cell + 1] - _cumulative[cell];
        double inside = mass > 0.0 ? (target - _cumulative[cell]) / mass : 0.0;
        return _low + ((cell + inside) * _step);
    }

    // Scaled by the highest point, so that no density is too large or too small for a number.
    private double[] Heights(Func<double, double> logDensity)
    {
        var heights = new double[(2 * Cells) + 1];
        double top = double.NegativeInfinity;
        for (int i = 0; i < heights.Length; i++)
        {
            heights[i] = logDensity(_low + (0.5 * i * _step));
            top = Math.Max(top, heights[i]);
        }

        for (int i = 0; i < heights.Length; i++)
        {
            heights[i] = Kernel.Exp(heights[i] - top);
        }

        return heights;
    }

    private static double Reach(Func<double, double> logDensity, double mode, double direction)
    {
        double floor = logDensity(mode) - NegligibleDrop;
        double far = direction / 1024.0;
        while (logDensity(mode + far) > floor)
        {
            far *= 2.0;
        }

        double near = 0.0;
        for (int i = 0; i < 20; i++)
        {
            double middle = 0.5 * (near + far);
            (near, far) = logDensity(mode + middle) > floor ? (middle, far) : (near, middle);
        }

        return mode + far;
    }
}
