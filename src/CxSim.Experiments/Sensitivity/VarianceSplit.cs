namespace CxSim.Experiments.Sensitivity;

/// <summary>An outcome's variance split by input (Sobol' 1993).</summary>
/// <param name="Mean">Mean outcome.</param>
/// <param name="Variance">Its variance over the design.</param>
/// <param name="Shares">One an input.</param>
public sealed record VarianceSplit(double Mean, double Variance, IReadOnlyList<VarianceShare> Shares)
{
    /// <summary>
    /// The split, by the estimators of Saltelli et al. (2010) for the first order and of Jansen (1999) for the total order, with
    /// bootstrap intervals over rows.
    /// </summary>
    /// <param name="design">The design.</param>
    /// <param name="outcomes">One a point, in the order of <see cref="SaltelliDesign.Points"/>.</param>
    public static VarianceSplit Of(SaltelliDesign design, IReadOnlyList<double> outcomes)
    {
        if (outcomes.Count != design.Size * design.BlockLength)
        {
            throw new ArgumentException($"{outcomes.Count} outcomes for {design.Size * design.BlockLength} points.", nameof(outcomes));
        }

        double[][] rows = [.. outcomes.Chunk(design.BlockLength)];
        int[] all = [.. Enumerable.Range(0, rows.Length)];
        double[] values = Estimate(rows, all);
        var intervals = Bootstrap.Intervals(rows.Length, members => Estimate(rows, members));
        Uncertain At(int place) => new(values[place], intervals[place]);
        var (mean, variance) = Spread(rows, all);
        return new(mean, variance, [.. Enumerable.Range(0, design.Dimensions).Select(f => new VarianceShare(At(2 * f), At((2 * f) + 1)))]);
    }

    // First and total of each input in turn. Outcomes are taken from their mean: the estimators' own spread is then smallest.
    private static double[] Estimate(double[][] rows, int[] members)
    {
        var (mean, variance) = Spread(rows, members);
        double[] sums = new double[2 * (rows[0].Length - 2)];
        foreach (int member in members)
        {
            double[] row = rows[member];
            double b = row[1] - mean;
            for (int f = 0; f < row.Length - 2; f++)
            {
                double change = row[f + 2] - row[0];
                sums[2 * f] += b * change;
                sums[(2 * f) + 1] += change * change / 2;
            }
        }

        // An outcome that never varies has nothing to be split.
        return [.. sums.Select(s => variance == 0 ? 0 : s / members.Length / variance)];
    }

    private static (double Mean, double Variance) Spread(double[][] rows, int[] members)
    {
        double sum = 0;
        double squares = 0;
        double origin = rows[0][0];
        foreach (int member in members)
        {
            double a = rows[member][0] - origin;
            double b = rows[member][1] - origin;
            sum += a + b;
            squares += (a * a) + (b * b);
        }

        int n = 2 * members.Length;
        return (origin + (sum / n), Math.Max(0, (squares / n) - (sum / n * (sum / n))));
    }
}
