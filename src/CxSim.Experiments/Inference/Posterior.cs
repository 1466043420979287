using CxSim.Experiments.Statistics;
using CxSim.Model.Chance;

namespace CxSim.Experiments.Inference;

/// <summary>What is held of some unknowns after the data: weighted points.</summary>
public sealed class Posterior
{
    private readonly IReadOnlyList<Prior> _priors;
    private readonly double[][] _shares;
    private readonly double[] _weights;

    internal Posterior(IReadOnlyList<Prior> priors, double[][] shares, double[] weights)
    {
        _priors = priors;
        _shares = shares;
        double total = weights.Sum();
        _weights = [.. weights.Select(w => w / total)];
        Marginals = [.. priors.Select((prior, d) => new Marginal(prior, [.. shares.Select((s, i) => (s[d], _weights[i]))]))];
    }

    /// <summary>One unknown each, in the order of the priors.</summary>
    public IReadOnlyList<Marginal> Marginals { get; }

    /// <summary>Points drawn from it, values of all unknowns together.</summary>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="seed">Which draw.</param>
    public IReadOnlyList<IReadOnlyList<double>> Draw(int count, ulong seed)
    {
        double start = Draws.Uniform(Draws.Mix(seed), 0);
        var drawn = new List<IReadOnlyList<double>>(count);
        double passed = 0;
        for (int i = 0; i < _weights.Length && drawn.Count < count; i++)
        {
            passed += _weights[i];
            while (drawn.Count < count && (drawn.Count + start) / count <= passed)
            {
                drawn.Add([.. _priors.Select((prior, d) => prior.At(_shares[i][d]))]);
            }
        }

        while (drawn.Count < count)
        {
            drawn.Add([.. _priors.Select((prior, d) => prior.At(_shares[^1][d]))]);
        }

        return drawn;
    }
}

/// <summary>What is held of one unknown after the data.</summary>
public sealed class Marginal
{
    /// <summary>A belief counts as learned when its spread has shrunk by at least this share.</summary>
    public const double LearnedFrom = 0.25;

    // Standard deviation of a uniform number between 0 and 1.
    private const double PriorSpread = 0.28867513459481287;
    private readonly (double Share, double Weight)[] _points;

    internal Marginal(Prior prior, IReadOnlyList<(double Share, double Weight)> points)
    {
        Prior = prior;
        _points = [.. points.OrderBy(p => p.Share)];
        double mean = _points.Sum(p => p.Weight * p.Share);
        Shrinkage = 1 - (Math.Sqrt(_points.Sum(p => p.Weight * (p.Share - mean) * (p.Share - mean))) / PriorSpread);
    }

    /// <summary>What was held before.</summary>
    public Prior Prior { get; }

    /// <summary>
    /// By how much its spread has shrunk: 1 − posterior over prior standard deviation, both on the scale of the prior's chance
    /// (a belief's rank within its range), so that the shape of the range does not count. 0: the data said nothing.
    /// </summary>
    public double Shrinkage { get; }

    /// <summary>Whether the data informed it, by <see cref="LearnedFrom"/>.</summary>
    public bool Learned => Shrinkage >= LearnedFrom;

    /// <summary>The value held likeliest: half the chance on either side.</summary>
    public double Median => At(0.5);

    /// <summary>The value below which a share of the chance lies.</summary>
    /// <param name="probability">0–1.</param>
    public double At(double probability)
    {
        double passed = 0;
        foreach (var (share, weight) in _points)
        {
            passed += weight;
            if (passed >= probability)
            {
                return Prior.At(share);
            }
        }

        return Prior.At(_points[^1].Share);
    }

    /// <summary>The chance of equal slices of the range, before and after the data; for a picture.</summary>
    /// <param name="slices">How many.</param>
    /// <returns>Middle of the slice, its chance in the prior, its chance now.</returns>
    public IReadOnlyList<(double Middle, double Before, double After)> Slices(int slices)
    {
        double width = (Prior.High - Prior.Low) / slices;
        return
        [
            .. Enumerable.Range(0, slices).Select(i =>
            {
                double low = Prior.ShareBelow(Prior.Low + (i * width));
                double high = i == slices - 1 ? 1 : Prior.ShareBelow(Prior.Low + ((i + 1) * width));
                double after = _points.Where(p => p.Share >= low && (p.Share < high || high == 1)).Sum(p => p.Weight);
                return (Prior.Low + ((i + 0.5) * width), high - low, after);
            }),
        ];
    }

    /// <summary>The stretch that leaves equal chances out on both sides.</summary>
    /// <param name="chance">Chance inside, 0–1.</param>
    public Interval Central(double chance) => new(At((1 - chance) / 2), At((1 + chance) / 2));
}
