namespace CxSim.Experiments.Statistics;

/// <summary>
/// How a difference moves when beliefs are drawn from their ranges and luck is held still: draw by draw, the difference under the drawn
/// beliefs less the difference under the given ones, with the same seed. More seeds do not make it smaller.
/// </summary>
/// <param name="Effects">One value a draw, in the measure's unit; NaN where nothing was counted.</param>
public sealed record BeliefSpread(IReadOnlyList<double> Effects)
{
    /// <summary>
    /// Fewest draws from which anything is concluded: when 19 of 19 agree, the next one does in 19 of 20 cases, whatever the shape of
    /// their distribution.
    /// </summary>
    public const int Fewest = 19;

    /// <summary>How many draws say anything.</summary>
    public int Draws => Effects.Count(e => !double.IsNaN(e));

    /// <summary>
    /// Share of draws to come that lie between the ends that <see cref="With"/> takes: 90 % with 19 draws, 95 % from 39 on.
    /// </summary>
    /// <param name="draws">How many draws there are, at least <see cref="Fewest"/>.</param>
    public static double LevelOf(int draws) => 1 - (2.0 * Cut(draws) / (draws + 1));

    /// <summary>
    /// Interval of luck and beliefs together: where the true difference lies for beliefs drawn as these were. Without luck it runs from
    /// the lowest to the highest draw (from 79 draws on, as many are left out at each end as 95 % allows), which holds the next draw
    /// with the probability <see cref="LevelOf"/> whatever the distribution; a difference moved by a product of guesses is skewed, and
    /// Student's t would be wrong for it. The interval of luck is added to each end as the root of the sum of squares.
    /// Unknown below <see cref="Fewest"/> draws.
    /// </summary>
    /// <param name="luck">The difference under the given beliefs.</param>
    public Interval With(Estimate luck)
    {
        double[] sorted = [.. Effects.Where(e => !double.IsNaN(e)).Order()];
        if (sorted.Length < Fewest || luck.Seeds < 2)
        {
            return Interval.Unknown;
        }

        int cut = Cut(sorted.Length);
        double half = luck.Interval.HalfWidth;
        double below = Math.Min(0, sorted[cut - 1]);
        double above = Math.Max(0, sorted[^cut]);
        return new(luck.Mean - Math.Sqrt((below * below) + (half * half)), luck.Mean + Math.Sqrt((above * above) + (half * half)));
    }

    /// <summary>Draws under which the difference is positive.</summary>
    /// <param name="mean">The difference under the given beliefs.</param>
    public int Higher(double mean) => Effects.Count(e => mean + e > 0);

    /// <summary>Draws under which the difference is negative.</summary>
    /// <param name="mean">The difference under the given beliefs.</param>
    public int Lower(double mean) => Effects.Count(e => mean + e < 0);

    // The draw at each end, counted from 1; beyond it lie at most 2.5 % of draws to come where there are enough of them.
    private static int Cut(int draws) => Math.Max(1, (int)((1 - Student.Level) / 2 * (draws + 1) + 1e-9));
}
