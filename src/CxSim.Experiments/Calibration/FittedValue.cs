namespace CxSim.Experiments.Calibration;

/// <summary>A fitted number with its sampling error.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="StandardError">Its standard error; 0 when not known.</param>
public readonly record struct FittedValue(double Value, double StandardError)
{
    /// <summary>Lower end of the 95 % interval.</summary>
    public double Low => Value - (1.96 * StandardError);

    /// <summary>Upper end of the 95 % interval.</summary>
    public double High => Value + (1.96 * StandardError);

    /// <summary>A share of successes with its binomial error.</summary>
    /// <param name="successes">How often it happened.</param>
    /// <param name="trials">How often it could have; 0 gives the share 0.</param>
    public static FittedValue Share(int successes, int trials)
    {
        double p = trials == 0 ? 0 : successes / (double)trials;
        return new(p, trials == 0 ? 0 : Math.Sqrt(p * (1 - p) / trials));
    }

    /// <summary>The mean of a sample with its error.</summary>
    /// <param name="sample">The values; empty gives 0.</param>
    public static FittedValue Mean(IReadOnlyCollection<double> sample)
    {
        double mean = sample.Count == 0 ? 0 : sample.Average();
        double squares = sample.Sum(x => (x - mean) * (x - mean));
        return new(mean, sample.Count < 2 ? 0 : Math.Sqrt(squares / (sample.Count - 1.0) / sample.Count));
    }
}
