namespace CxSim.Experiments.Statistics;

/// <summary>Mean and variance of numbers as they come (Welford's recurrence, 1962), which loses no digits to large means.</summary>
public sealed class Moments
{
    private double _squares;

    /// <summary>How many numbers were added.</summary>
    public int Count { get; private set; }

    /// <summary>Their mean; NaN when there is none.</summary>
    public double Mean { get; private set; } = double.NaN;

    /// <summary>Their sample variance (over n − 1); NaN below two numbers.</summary>
    public double Variance => Count < 2 ? double.NaN : _squares / (Count - 1);

    /// <summary>The moments of some numbers.</summary>
    public static Moments Of(IEnumerable<double> values)
    {
        var moments = new Moments();
        foreach (double value in values)
        {
            moments.Add(value);
        }

        return moments;
    }

    /// <summary>Adds a number.</summary>
    public void Add(double value)
    {
        Count++;
        double before = Count == 1 ? 0 : Mean;
        Mean = before + ((value - before) / Count);
        _squares += (value - before) * (value - Mean);
    }
}
