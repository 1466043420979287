using CxSim.Experiments.Designs;
using CxSim.Model.Chance;

namespace CxSim.Experiments.Inference;

/// <summary>How much is simulated, and how near a simulation must come.</summary>
public sealed record AbcSettings
{
    /// <summary>Points simulated in all, each once, with luck of its own; at least 60.</summary>
    public int Draws { get; init; } = 400;

    /// <summary>
    /// Rounds, at least 1: every round after the first draws where the one before left chance. Below a few hundred points one is safer.
    /// </summary>
    public int Rounds { get; init; } = 2;

    /// <summary>Share of the points at hand that is kept: the nearest, 0–1.</summary>
    public double Keep { get; init; } = 0.5;

    /// <summary>Which design of points, and which luck.</summary>
    public ulong Seed { get; init; } = 1;
}

/// <summary>
/// Approximate Bayesian computation for a simulator without likelihood: points spread over the prior are simulated, those whose
/// figures come nearest to the data's are kept, a local regression moves each to where the data stand, and the next round draws
/// from the part of the prior that is left.
/// </summary>
/// <remarks>
/// Regression adjustment: Beaumont, Zhang and Balding 2002, Genetics 162(4) 2025–2035, with Epanechnikov weights, and residuals
/// rescaled where their spread differs (Blum and François 2010, Statistics and Computing 20 63–73). Distances are taken between
/// linear predictions of the unknowns from the figures, as Fearnhead and Prangle 2012 (J. R. Statist. Soc. B 74(3) 419–474) propose,
/// so that a figure counts by what it tells. Unknowns are handled as normal scores of their prior, so that no adjusted value leaves
/// its range. Rounds truncate the prior instead of weighting points. Each point has its own luck, as the data had theirs: with one
/// luck for all, intervals would be too narrow.
/// </remarks>
public sealed class Abc
{
    private const int Fewest = 60;
    private readonly IReadOnlyList<Prior> _priors;
    private readonly double[] _observed;
    private readonly AbcSettings _settings;
    private readonly List<(double[] Shares, double[] Figures)> _points = [];

    private Abc(IReadOnlyList<Prior> priors, double[] observed, AbcSettings settings)
    {
        _priors = priors;
        _observed = observed;
        _settings = settings;
    }

    /// <summary>Fits.</summary>
    /// <param name="priors">What was held of each unknown.</param>
    /// <param name="observed">The data's figures.</param>
    /// <param name="simulate">
    /// Figures, as many as observed, of a world with given values of the unknowns and given luck (0, 1, …); called from many threads.
    /// </param>
    /// <param name="settings">Effort.</param>
    /// <param name="stop">Stops between simulations.</param>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    /// <exception cref="InvalidOperationException">Too few simulations gave every figure.</exception>
    public static Posterior Fit(
        IReadOnlyList<Prior> priors,
        IReadOnlyList<double> observed,
        Func<IReadOnlyList<double>, ulong, IReadOnlyList<double>> simulate,
        AbcSettings settings,
        CancellationToken stop = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.Draws, Fewest);
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.Rounds, 1);
        var abc = new Abc(priors, [.. observed], settings);
        var region = Region.Whole(priors.Count);
        for (int round = 0; ; round++)
        {
            abc.Simulate(region, round, simulate, stop);
            var (shares, weights) = abc.Kept(region);
            if (round == settings.Rounds - 1)
            {
                return new Posterior(priors, shares, weights);
            }

            region = region.Around(shares, weights);
        }
    }

    private void Simulate(
        Region region, int round, Func<IReadOnlyList<double>, ulong, IReadOnlyList<double>> simulate, CancellationToken stop)
    {
        int count = _settings.Draws / _settings.Rounds;
        ulong first = (ulong)(round * count);
        double[][] cube = LatinHypercube.Points(count, _priors.Count, Draws.Of(Draws.Mix(_settings.Seed), (ulong)round));
        var found = new (double[] Shares, double[] Figures)[count];
        Parallel.For(0, count, Cores.Options(stop), i =>
        {
            double[] shares = region.Shares(cube[i]);
            double[] values = [.. _priors.Select((prior, d) => prior.At(shares[d]))];
            found[i] = (shares, [.. simulate(values, first + (ulong)i)]);
        });
        _points.RemoveAll(p => !region.Holds(p.Shares));
        _points.AddRange(found.Where(f => f.Figures.All(double.IsFinite)));
        if (_points.Count < 5 * (_priors.Count + 1))
        {
            throw new InvalidOperationException($"only {_points.Count} of {count} simulations gave every figure");
        }
    }

    private (double[][] Shares, double[] Weights) Kept(Region region)
    {
        double[][] scores = [.. _points.Select(p => region.Scores(p.Shares))];
        double[][] figures = [.. _points.Select(p => p.Figures)];
        var summary = LinearFit.Of(figures, scores, [.. Enumerable.Repeat(1.0, figures.Length)]);
        double[][] told = [.. figures.Select(summary.At)];
        double[] target = summary.At(_observed);
        double[] distances = [.. told.Select(t => Math.Sqrt(t.Zip(target, (x, y) => (x - y) * (x - y)).Sum()))];
        int[] nearest =
        [
            .. Enumerable.Range(0, told.Length).OrderBy(i => distances[i]).ThenBy(i => i)
                .Take(Math.Max(Math.Min(Fewest / 2, told.Length), (int)(_settings.Keep * told.Length))),
        ];
        double reach = distances[nearest[^1]] * (1 + 1e-9);
        double[] weights = [.. nearest.Select(i => 1 - (distances[i] * distances[i] / (reach * reach)))];
        double[][] near = [.. nearest.Select(i => told[i])];
        double[][] adjusted = Adjust(near, [.. nearest.Select(i => scores[i])], weights, target);
        return ([.. adjusted.Select(region.Back)], weights);
    }

    // Each unknown: the regression's value at the data, and the point's own residual as large as residuals are there.
    private static double[][] Adjust(double[][] told, double[][] scores, double[] weights, double[] target)
    {
        var local = LinearFit.Of(told, scores, weights);
        double[][] residuals = [.. told.Zip(scores, (t, z) => z.Zip(local.At(t), (value, fitted) => value - fitted).ToArray())];
        var spread = LinearFit.Of(told, [.. residuals.Select(r => r.Select(e => Math.Log((e * e) + 1e-12)).ToArray())], weights);
        double[] centre = local.At(target);
        return
        [
            .. residuals.Select((r, i) => r.Zip(spread.Change(told[i], target), (e, change) => e * Scale(change))
                .Zip(centre, (e, middle) => middle + e).ToArray()),
        ];
    }

    // Far from the points at hand the regression of spread means little: it may halve or double it, no more.
    private static double Scale(double logVariance) => Math.Clamp(Math.Exp(logVariance / 2), 0.5, 2);
}
