namespace CxSim.Experiments.Statistics;

/// <summary>Agreement in order: how closely one list of numbers goes up where another does.</summary>
public static class Ranks
{
    /// <summary>Spearman's rank correlation, −1 … 1, equal values sharing their mean rank; NaN when either list does not vary.</summary>
    public static double Correlation(IReadOnlyList<double> a, IReadOnlyList<double> b) =>
        MathNet.Numerics.Statistics.Correlation.Spearman(a, b);
}
