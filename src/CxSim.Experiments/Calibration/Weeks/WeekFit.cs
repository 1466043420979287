using CxSim.Experiments.Inference;
using CxSim.Experiments.Statistics;

namespace CxSim.Experiments.Calibration.Weeks;

/// <summary>How much is simulated.</summary>
public sealed record WeekFitSettings
{
    /// <summary>Points drawn and how near they must come.</summary>
    public AbcSettings Abc { get; init; } = new();

    /// <summary>Worlds drawn from what the fit leaves, to predict with; at least 10.</summary>
    public int Predictions { get; init; } = 60;

    /// <summary>Weeks lived before the first one read.</summary>
    public int WarmUp { get; init; } = 52;
}

/// <summary>One week of one figure, observed and predicted.</summary>
/// <param name="Week">Weeks since the first.</param>
/// <param name="Observed">What the data say; NaN where nothing.</param>
/// <param name="Median">Middle of the predictions.</param>
/// <param name="Inner">Holds 80 % of them.</param>
/// <param name="HeldOut">Whether the fit did not see it.</param>
public sealed record WeekPrediction(int Week, double Observed, double Median, Interval Inner, bool HeldOut)
{
    /// <summary>Whether the observed value lies in the interval.</summary>
    public bool Covered => Observed >= Inner.Low && Observed <= Inner.High;
}

/// <summary>One summing-up number, observed and predicted.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Observed">What the data say.</param>
/// <param name="Median">Middle of the predictions.</param>
/// <param name="Outer">Holds 95 % of them.</param>
/// <param name="HeldOut">Whether it is about weeks that the fit did not see.</param>
public sealed record FigurePrediction(string Name, string Unit, double Observed, double Median, Interval Outer, bool HeldOut)
{
    /// <summary>Whether the observed value lies in the interval.</summary>
    public bool Covered => Observed >= Outer.Low && Observed <= Outer.High;
}

/// <summary>What a centre's weeks say about its unknowns, and how well a part the fit did not see was predicted.</summary>
/// <param name="Data">The data.</param>
/// <param name="Unknowns">What was fitted.</param>
/// <param name="Posterior">What is held of them now.</param>
/// <param name="FitWeeks">Weeks the fit saw; those after them were held out.</param>
/// <param name="Weeks">By figure, week by week.</param>
/// <param name="Figures">Summing-up numbers, of the fitted weeks and of the held-out ones.</param>
public sealed record WeekFit(
    WeekData Data,
    IReadOnlyList<Unknown> Unknowns,
    Posterior Posterior,
    int FitWeeks,
    IReadOnlyDictionary<WeekKpi, IReadOnlyList<WeekPrediction>> Weeks,
    IReadOnlyList<FigurePrediction> Figures)
{
    /// <summary>Share of held-out values that an honest interval of 80 % may miss before the fit is called off, less: it fails.</summary>
    public const double CoveredFrom = 0.6;

    private const ulong FreshLuck = 1_000_000;

    /// <summary>Held-out values, and how many of them lie in their interval of 80 %.</summary>
    public (int Covered, int All) HeldOut
    {
        get
        {
            var held = Weeks.Values.SelectMany(w => w).Where(w => w.HeldOut && double.IsFinite(w.Observed)).ToList();
            return (held.Count(w => w.Covered), held.Count);
        }
    }

    /// <summary>Whether enough of the held-out values lie in their intervals; true where nothing was held out.</summary>
    public bool Holds => HeldOut.All == 0 || HeldOut.Covered >= CoveredFrom * HeldOut.All;

    /// <summary>The hypothesis with every unknown at its posterior median.</summary>
    /// <param name="start">The hypothesis the fit began with.</param>
    public Hypothesis Fitted(Hypothesis start) =>
        With(start, Unknowns, [.. Posterior.Marginals.Select((m, i) => Kept(Unknowns[i]) || m.Learned ? m.Median : m.Prior.Base)]);

    /// <summary>Fits the unknowns to the first weeks and predicts the rest.</summary>
    /// <param name="data">The data.</param>
    /// <param name="map">How they are read, and how much is held out.</param>
    /// <param name="start">Centre and beliefs, whose other numbers are taken as they are.</param>
    /// <param name="unknowns">What to fit, at least one.</param>
    /// <param name="settings">Effort.</param>
    /// <param name="progress">Told after each simulated world how many of how many are done; from many threads.</param>
    /// <param name="stop">Stops between weeks.</param>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public static WeekFit Of(
        WeekData data, WeekMap map, Hypothesis start, IReadOnlyList<Unknown> unknowns, WeekFitSettings settings,
        Action<int, int>? progress = null, CancellationToken stop = default)
    {
        int fitWeeks = data.Weeks - (int)Math.Round(map.HeldOut * data.Weeks);
        var worlds = new WeekWorld(data, map.Scale, settings.WarmUp);
        var fitWorlds = new WeekWorld(FirstWeeks(data, fitWeeks), map.Scale, settings.WarmUp);
        int all = settings.Abc.Draws + settings.Predictions;
        int done = 0;
        WeekData Live(WeekWorld of, IReadOnlyList<double> values, ulong seed)
        {
            var lived = of.Live(With(start, unknowns, values), seed, stop);
            progress?.Invoke(Interlocked.Increment(ref done), all);
            return lived;
        }

        double[] Figures(WeekData weeks) => [.. WeekFigures.Of(weeks, data, 0, fitWeeks).Where(f => f.Fitted).Select(f => f.Value)];
        var posterior = Abc.Fit(
            [.. unknowns.Select(u => u.Prior)], Figures(data), (values, luck) => Figures(Live(fitWorlds, values, luck + 1)),
            settings.Abc, stop);
        var drawn = posterior.Draw(settings.Predictions, settings.Abc.Seed);
        var predicted = new WeekData[drawn.Count];
        Parallel.For(
            0, drawn.Count, Cores.Options(stop),
            i => predicted[i] = Live(worlds, drawn[i], FreshLuck + (ulong)i));
        return new WeekFit(
            data, unknowns, posterior, fitWeeks, data.Kpis.ToDictionary(k => k, k => ByWeek(k, data, predicted, fitWeeks)),
            [.. Summed(data, predicted, 0, fitWeeks, false), .. Summed(data, predicted, fitWeeks, data.Weeks, true)]);
    }

    // A centre's number or the questionnaire's error is a nuisance, not a belief: it keeps its fitted value, well known or not.
    private static bool Kept(Unknown unknown) => unknown.Belief is null;

    private static Hypothesis With(Hypothesis start, IReadOnlyList<Unknown> unknowns, IReadOnlyList<double> values) =>
        unknowns.Zip(values).Aggregate(start, (h, u) => u.First.Set(h, u.Second));

    private static WeekData FirstWeeks(WeekData data, int weeks) => data with
    {
        Weeks = weeks,
        Series = data.Series.ToDictionary(s => s.Key, s => s.Value[..weeks]),
        Panel = data.Panel is { } panel ? new Panel([.. panel.Scores.Select(s => s[..weeks])]) : null,
    };

    private static IReadOnlyList<WeekPrediction> ByWeek(WeekKpi kpi, WeekData data, WeekData[] predicted, int fitWeeks) =>
    [
        .. Enumerable.Range(0, data.Weeks).Select(w =>
        {
            double[] values = [.. predicted.Select(p => p.Series[kpi][w]).Where(double.IsFinite).Order()];
            return new WeekPrediction(w, data.Series[kpi][w], Quantiles.At(values, 0.5), Quantiles.Central(values, 0.8), w >= fitWeeks);
        }),
    ];

    private static IEnumerable<FigurePrediction> Summed(WeekData data, WeekData[] predicted, int from, int to, bool heldOut)
    {
        if (from == to)
        {
            return [];
        }

        var lived = predicted.Select(p => WeekFigures.Of(p, data, from, to)).ToList();
        return WeekFigures.Of(data, data, from, to).Select((figure, i) =>
        {
            double[] values = [.. lived.Select(l => l[i].Value).Where(double.IsFinite).Order()];
            return new FigurePrediction(
                figure.Name, figure.Unit, figure.Value, Quantiles.At(values, 0.5), Quantiles.Central(values, 0.95), heldOut);
        });
    }
}
