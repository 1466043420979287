using CxSim.Model.Chance;

namespace CxSim.Experiments.Inference;

/// <summary>
/// A box of prior shares in which points are drawn. Within it the prior is even, so that no point needs a weight for having been
/// drawn there.
/// </summary>
internal sealed record Region(double[] Low, double[] High)
{
    // Kept free of the ends, where a normal score has none.
    private const double Rim = 1e-9;

    /// <summary>The whole prior.</summary>
    public static Region Whole(int dimensions) => new(new double[dimensions], [.. Enumerable.Repeat(1.0, dimensions)]);

    /// <summary>The shares of a point of the unit cube.</summary>
    public double[] Shares(double[] cube) => [.. cube.Select((c, d) => Low[d] + (c * (High[d] - Low[d])))];

    /// <summary>Whether some shares lie in it.</summary>
    public bool Holds(double[] shares) => shares.Select((s, d) => s >= Low[d] && s <= High[d]).All(within => within);

    /// <summary>Normal scores of some shares, by their place in the box.</summary>
    public double[] Scores(double[] shares) =>
        [.. shares.Select((s, d) => Kernel.NormalQuantile(Math.Clamp((s - Low[d]) / (High[d] - Low[d]), Rim, 1 - Rim)))];

    /// <summary>Shares of some normal scores; never outside the box.</summary>
    public double[] Back(double[] scores) =>
        [.. scores.Select((z, d) => Low[d] + ((High[d] - Low[d]) * MathNet.Numerics.Distributions.Normal.CDF(0, 1, z)))];

    /// <summary>The box around weighted points, half as wide again on either side, within this one.</summary>
    public Region Around(IReadOnlyList<double[]> shares, IReadOnlyList<double> weights)
    {
        double[] low = [.. Low];
        double[] high = [.. High];
        for (int d = 0; d < low.Length; d++)
        {
            double[] held = [.. shares.Where((_, i) => weights[i] > 0).Select(s => s[d]).Order()];
            double first = Statistics.Quantiles.At(held, 0.01);
            double last = Statistics.Quantiles.At(held, 0.99);
            double margin = (last - first) / 2;
            low[d] = Math.Max(low[d], first - margin);
            high[d] = Math.Min(high[d], Math.Max(last + margin, low[d] + 1e-6));
        }

        return new Region(low, high);
    }
}
