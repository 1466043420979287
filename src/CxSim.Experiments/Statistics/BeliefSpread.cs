namespace CxSim.Experiments.Statistics;

/// <summary>
/// How a difference moves when beliefs are drawn from their ranges: draw by draw, the difference under the drawn beliefs and the one under
/// the given beliefs with the same seed. More seeds do not make this spread smaller.
/// </summary>
/// <param name="Drawn">The difference under drawn beliefs, one a draw, in the measure's unit; NaN where nothing was counted.</param>
/// <param name="Given">The difference under the given beliefs with the luck of that draw.</param>
public sealed record BeliefSpread(IReadOnlyList<double> Drawn, IReadOnlyList<double> Given)
{
    /// <summary>
    /// Fewest draws from which anything is concluded: when 19 of 19 agree, the next one does in 19 of 20 cases, whatever the shape of
    /// their distribution.
    /// </summary>
    public const int Fewest = 19;

    /// <summary>What each draw did to the difference with luck held still; NaN where nothing was counted.</summary>
    public IReadOnlyList<double> Effects { get; } = [.. Drawn.Zip(Given, (d, g) => d - g)];

    /// <summary>How many draws say anything.</summary>
    public int Draws => Effects.Count(e => !double.IsNaN(e));

    /// <summary>
    /// Share of draws to come that lie between the ends that <see cref="With"/> takes: 90 % with 19 draws, 95 % from 39 on.
    /// </summary>
    /// <param name="draws">How many draws there are, at least <see cref="Fewest"/>.</param>
    public static double LevelOf(int draws) => 1 - (2.0 * Cut(draws) / (draws + 1));

    /// <summary>
    /// Interval of luck and beliefs together: where the true difference lies for beliefs drawn as these were. Apart from luck it runs from
    /// the lowest to the highest draw (from 79 draws on, as many are left out at each end as 95 % allows), which holds the next draw
    /// with the probability <see cref="LevelOf"/> whatever the distribution; a difference moved by a product of guesses is skewed, and
    /// Student's t would be wrong for it. The interval of luck is added to each end as the root of the sum of squares.
    /// Unknown below <see cref="Fewest"/> draws.
    /// </summary>
    /// <param name="luck">The difference under the given beliefs.</param>
    public Interval With(Estimate luck)
    {
        double[] sorted = [.. Worlds(luck).Where(w => !double.IsNaN(w)).Order()];
        if (sorted.Length < Fewest || luck.Seeds < 2)
        {
            return Interval.Unknown;
        }

        int cut = Cut(sorted.Length);
        double half = luck.Interval.HalfWidth;
        double below = Math.Min(0, sorted[cut - 1] - luck.Mean);
        double above = Math.Max(0, sorted[^cut] - luck.Mean);
        return new(luck.Mean - Math.Sqrt((below * below) + (half * half)), luck.Mean + Math.Sqrt((above * above) + (half * half)));
    }

    /// <summary>
    /// The difference in each drawn world, freed from the luck of its one seed as far as that is known: what goes with the same seed under
    /// the given beliefs is taken out by regression, and the rest is drawn together until its variance has lost what luck alone would
    /// give it. NaN where nothing was counted.
    /// </summary>
    /// <param name="luck">The difference under the given beliefs.</param>
    public IReadOnlyList<double> Worlds(Estimate luck)
    {
        var pairs = Drawn.Zip(Given).Where(p => !double.IsNaN(p.First) && !double.IsNaN(p.Second)).ToArray();
        double variance = luck.Deviation * luck.Deviation;
        double shared = Shared(pairs);
        double[] worlds = [.. Drawn.Zip(Given, (drawn, given) => drawn - (shared * (given - luck.Mean)))];
        var moments = Moments.Of(worlds.Where(w => !double.IsNaN(w)));
        double ofBeliefs = Math.Max(0, moments.Variance - (variance * (1 - (shared * shared))));
        double keep = moments.Variance > 0 && !double.IsNaN(ofBeliefs) ? Math.Sqrt(ofBeliefs / moments.Variance) : 1;
        return [.. worlds.Select(w => moments.Mean + (keep * (w - moments.Mean)))];
    }

    // Cut draws at each end, counted from 1; beyond them lie at most 2.5 % of draws to come where there are enough.
    private static int Cut(int draws) => Math.Max(1, (int)(((1 - Student.Level) / 2 * (draws + 1)) + 1e-9));

    // The slope of drawn on given: 1 where the same seed is the same luck in every world, 0 where it is another.
    private static double Shared((double Drawn, double Given)[] pairs)
    {
        var (drawn, given) = (Moments.Of(pairs.Select(p => p.Drawn)), Moments.Of(pairs.Select(p => p.Given)));
        double together = pairs.Sum(p => (p.Drawn - drawn.Mean) * (p.Given - given.Mean));
        double alone = pairs.Sum(p => (p.Given - given.Mean) * (p.Given - given.Mean));
        return alone > 0 ? Math.Clamp(together / alone, 0, 1) : 0;
    }
}
