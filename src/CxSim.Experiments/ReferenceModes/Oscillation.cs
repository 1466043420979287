namespace CxSim.Experiments.ReferenceModes;

/// <summary>Reads a cycle off a series: when it turns, how long it takes, how much is left of each swing.</summary>
public static class Oscillation
{
    /// <summary>A centred moving average; nearer to the ends over fewer weeks.</summary>
    /// <param name="series">One value a week.</param>
    /// <param name="weeks">Weeks averaged, odd.</param>
    public static double[] Smooth(IReadOnlyList<double> series, int weeks) =>
    [
        .. series.Select((_, w) =>
        {
            int reach = Math.Min(weeks / 2, Math.Min(w, series.Count - 1 - w));
            return series.Skip(w - reach).Take((2 * reach) + 1).Average();
        }),
    ];

    /// <summary>
    /// Weeks of the peaks (highest of each stretch above the level) and of the troughs, in turn; stretches cut off by either end do
    /// not count, nor do those shorter than a given number of weeks.
    /// </summary>
    /// <param name="series">One value a week.</param>
    /// <param name="level">The level around which it swings.</param>
    /// <param name="shortest">Weeks a stretch must last.</param>
    public static IReadOnlyList<(int Week, double Height)> Turns(IReadOnlyList<double> series, double level, int shortest = 4)
    {
        var turns = new List<(int, double)>();
        int from = 0;
        for (int w = 1; w <= series.Count; w++)
        {
            if (w < series.Count && series[w] > level == series[from] > level)
            {
                continue;
            }

            if (from > 0 && w < series.Count && w - from >= shortest)
            {
                int turn = Enumerable.Range(from, w - from).MaxBy(i => Math.Abs(series[i] - level));
                turns.Add((turn, series[turn] - level));
            }

            from = w;
        }

        return turns;
    }

    /// <summary>Mean weeks from peak to peak and trough to trough; NaN where there are fewer than two of either.</summary>
    /// <param name="turns">Turns, in order.</param>
    public static double Period(IReadOnlyList<(int Week, double Height)> turns)
    {
        double[] gaps =
        [
            .. turns.GroupBy(t => t.Height > 0).SelectMany(side => side.Zip(side.Skip(1), (a, b) => (double)(b.Week - a.Week))),
        ];
        return gaps.Length > 0 ? gaps.Average() : double.NaN;
    }
}
