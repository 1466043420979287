namespace CxSim.Experiments.Calibration.Weeks;

/// <summary>What a panel of scores says beside its mean: how much people differ, and how long a bad week lasts.</summary>
public sealed record PanelFigures
{
    /// <summary>Standard deviation of the agents' own means.</summary>
    public required double Between { get; init; }

    /// <summary>Standard deviation of the weeks around an agent's own mean.</summary>
    public required double Within { get; init; }

    /// <summary>
    /// Autocorrelation of the deviations from an agent's own mean, from one week to the next: the slope of this week's on last week's.
    /// </summary>
    public required double NextWeek { get; init; }

    /// <summary>The same over two, three and four weeks, averaged.</summary>
    public required double Later { get; init; }

    /// <summary>Share of scores at the bottom of the scale.</summary>
    public required double AtZero { get; init; }

    /// <summary>The figures of some weeks.</summary>
    /// <param name="panel">The scores.</param>
    /// <param name="from">First week.</param>
    /// <param name="to">The week after the last.</param>
    public static PanelFigures Of(Panel panel, int from, int to)
    {
        double[][] rows = [.. panel.Scores.Select(r => r[from..to]).Where(r => r.Count(double.IsFinite) >= 4)];
        double[] means = [.. rows.Select(r => r.Where(double.IsFinite).Average())];
        double[][] own = [.. rows.Select((r, i) => r.Select(v => v - means[i]).ToArray())];
        double[] all = [.. own.SelectMany(r => r).Where(double.IsFinite)];
        double grand = means.Length > 0 ? means.Average() : double.NaN;
        return new PanelFigures
        {
            Between = Math.Sqrt(means.Sum(m => (m - grand) * (m - grand)) / (means.Length - 1)),
            Within = Math.Sqrt(all.Sum(v => v * v) / (all.Length - rows.Length)),
            NextWeek = Lag(own, 1),
            Later = (Lag(own, 2) + Lag(own, 3) + Lag(own, 4)) / 3,
            AtZero = rows.SelectMany(r => r).Where(double.IsFinite).Select(v => v == 0 ? 1.0 : 0).DefaultIfEmpty(double.NaN).Average(),
        };
    }

    /// <summary>Mean score by week; NaN in a week in which nobody was asked.</summary>
    /// <param name="panel">The scores.</param>
    /// <param name="weeks">How many weeks.</param>
    public static double[] Means(Panel panel, int weeks) =>
    [
        .. Enumerable.Range(0, weeks).Select(
            w => panel.Scores.Select(r => r[w]).Where(double.IsFinite).DefaultIfEmpty(double.NaN).Average()),
    ];

    private static double Lag(double[][] rows, int lag)
    {
        double product = 0;
        double square = 0;
        foreach (double[] row in rows)
        {
            for (int w = 0; w + lag < row.Length; w++)
            {
                if (double.IsFinite(row[w]) && double.IsFinite(row[w + lag]))
                {
                    product += row[w] * row[w + lag];
                    square += row[w] * row[w];
                }
            }
        }

        return square > 0 ? product / square : 0;
    }
}
