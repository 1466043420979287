using CxSim.Experiments.Statistics;
using MathNet.Numerics.LinearAlgebra;

namespace CxSim.Experiments.Validation;

/// <summary>
/// The mean of independent replications, freed by regression from what known control variates explain, with its Student interval.
/// </summary>
/// <remarks>
/// Lavenberg, Moeller and Welch 1982, Operations Research 30: the intercept of the regression of the measure on centred controls,
/// with replications − controls − 1 degrees of freedom.
/// </remarks>
internal static class ControlledMean
{
    private const double Constant = 1e-12;

    public static (double Mean, double Half) Of(double[] values, double[][] controls, double level)
    {
        int n = values.Length;
        if (values.All(value => value == values[0]))
        {
            return (values[0], 0.0);
        }

        double[][] columns = [.. Enumerable.Range(0, controls[0].Length)
            .Select(c => controls.Select(row => row[c]).ToArray())
            .Where(column => column.Max() - column.Min() > Constant)
            .Prepend([.. Enumerable.Repeat(1.0, n)])];
        Matrix<double> x = Matrix<double>.Build.DenseOfColumnArrays(columns);
        Vector<double> y = Vector<double>.Build.DenseOfArray(values);
        Matrix<double> inverse = x.TransposeThisAndMultiply(x).Inverse();
        Vector<double> beta = inverse * x.TransposeThisAndMultiply(y);
        Vector<double> residual = y - (x * beta);
        int degrees = n - columns.Length;
        double variance = residual.DotProduct(residual) / degrees * inverse[0, 0];
        return (beta[0], Student.TwoSided(degrees, level) * Math.Sqrt(variance));
    }
}
