namespace CxSim.Experiments.Inference;

/// <summary>Weighted least squares of several responses on the same predictors, with a constant.</summary>
internal sealed class LinearFit
{
    // Relative to the predictors' own size: it only matters where two of them say the same.
    private const double Ridge = 1e-6;
    private readonly double[] _centre;
    private readonly double[] _means;
    private readonly double[][] _slopes;

    private LinearFit(double[] centre, double[] means, double[][] slopes)
    {
        _centre = centre;
        _means = means;
        _slopes = slopes;
    }

    /// <summary>Fits.</summary>
    /// <param name="predictors">One row a case.</param>
    /// <param name="responses">One row a case.</param>
    /// <param name="weights">One a case, at least 0 and not all 0.</param>
    public static LinearFit Of(IReadOnlyList<double[]> predictors, IReadOnlyList<double[]> responses, IReadOnlyList<double> weights)
    {
        double total = weights.Sum();
        double[] centre = Mean(predictors, weights, total);
        double[] means = Mean(responses, weights, total);
        int p = centre.Length;
        double[,] normal = new double[p, p];
        double[][] right = [.. means.Select(_ => new double[p])];
        for (int n = 0; n < predictors.Count; n++)
        {
            for (int i = 0; i < p; i++)
            {
                double x = weights[n] * (predictors[n][i] - centre[i]);
                for (int j = 0; j < p; j++)
                {
                    normal[i, j] += x * (predictors[n][j] - centre[j]);
                }

                for (int r = 0; r < right.Length; r++)
                {
                    right[r][i] += x * (responses[n][r] - means[r]);
                }
            }
        }

        return new LinearFit(centre, means, Solve(normal, right));
    }

    /// <summary>The fitted value of each response.</summary>
    /// <param name="predictors">One case.</param>
    public double[] At(double[] predictors) => [.. _slopes.Select((slope, r) => _means[r] + Step(slope, predictors, _centre))];

    /// <summary>What moving the predictors from one place to another does to each response.</summary>
    public double[] Change(double[] from, double[] to) => [.. _slopes.Select(slope => Step(slope, to, from))];

    private static double Step(double[] slope, double[] to, double[] from)
    {
        double sum = 0;
        for (int i = 0; i < slope.Length; i++)
        {
            sum += slope[i] * (to[i] - from[i]);
        }

        return sum;
    }

    private static double[] Mean(IReadOnlyList<double[]> rows, IReadOnlyList<double> weights, double total) =>
        [.. Enumerable.Range(0, rows[0].Length).Select(i => rows.Zip(weights, (row, w) => w * row[i]).Sum() / total)];

    // Cholesky, A = L·Lᵀ.
    private static double[][] Solve(double[,] a, double[][] right)
    {
        int p = a.GetLength(0);
        double[,] l = new double[p, p];
        for (int i = 0; i < p; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double sum = a[i, j];
                for (int k = 0; k < j; k++)
                {
                    sum -= l[i, k] * l[j, k];
                }

                l[i, j] = i == j ? Math.Sqrt(Math.Max(sum, 0) + (Ridge * a[i, i]) + double.Epsilon) : l[j, j] > 0 ? sum / l[j, j] : 0;
            }
        }

        return [.. right.Select(b => Back(l, Forward(l, b)))];
    }

    private static double[] Forward(double[,] l, double[] b)
    {
        double[] y = new double[b.Length];
        for (int i = 0; i < y.Length; i++)
        {
            double sum = b[i];
            for (int k = 0; k < i; k++)
            {
                sum -= l[i, k] * y[k];
            }

            y[i] = l[i, i] > 0 ? sum / l[i, i] : 0;
        }

        return y;
    }

    private static double[] Back(double[,] l, double[] y)
    {
        double[] x = new double[y.Length];
        for (int i = x.Length - 1; i >= 0; i--)
        {
            double sum = y[i];
            for (int k = i + 1; k < x.Length; k++)
            {
                sum -= l[k, i] * x[k];
            }

            x[i] = l[i, i] > 0 ? sum / l[i, i] : 0;
        }

        return x;
    }
}
