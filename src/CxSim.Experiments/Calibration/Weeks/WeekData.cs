namespace CxSim.Experiments.Calibration.Weeks;

/// <summary>Figures of a centre week by week, measured or simulated alike.</summary>
/// <param name="Weeks">How many weeks, from the first to the last.</param>
/// <param name="Series">Each figure's value by week; NaN where there is none.</param>
/// <param name="Panel">Exhaustion scores by agent and week of those there throughout; null without them.</param>
public sealed record WeekData(int Weeks, IReadOnlyDictionary<WeekKpi, double[]> Series, Panel? Panel)
{
    /// <summary>Number of the first week as the file has it; for reports.</summary>
    public int First { get; init; }

    /// <summary>Rows that could not be used.</summary>
    public IReadOnlyList<RefusedRow> Refused { get; init; } = [];

    /// <summary>Columns that the map does not name; they were not read.</summary>
    public IReadOnlyList<string> UnusedColumns { get; init; } = [];

    /// <summary>How many columns were read.</summary>
    public int UsedColumns { get; init; }

    /// <summary>The figures there are, in the order of reports.</summary>
    public IEnumerable<WeekKpi> Kpis => WeekKpi.All.Where(Series.ContainsKey);

    /// <summary>The figures of two files about the same weeks; where both have one, the first file's counts.</summary>
    /// <param name="other">The other file's.</param>
    public WeekData And(WeekData other)
    {
        int first = Math.Min(First, other.First);
        int weeks = Math.Max(First + Weeks, other.First + other.Weeks) - first;
        var series = other.Series.ToDictionary(s => s.Key, s => Moved(s.Value, other.First - first, weeks));
        foreach (var (kpi, values) in Series)
        {
            series[kpi] = Moved(values, First - first, weeks);
        }

        var panels = new[] { (Panel, First), (other.Panel, other.First) }.Where(p => p.Panel is not null);
        return new WeekData(
            weeks, series,
            panels.Select(p => new Panel([.. p.Panel!.Scores.Select(s => Moved(s, p.Item2 - first, weeks))])).FirstOrDefault())
        {
            First = first,
            Refused = [.. Refused, .. other.Refused],
            UnusedColumns = [.. UnusedColumns, .. other.UnusedColumns],
            UsedColumns = UsedColumns + other.UsedColumns,
        };
    }

    private static double[] Moved(double[] values, int by, int weeks) =>
        [.. Enumerable.Range(0, weeks).Select(w => w >= by && w - by < values.Length ? values[w - by] : double.NaN)];
}

/// <summary>Scores of the same agents week by week, one row an agent; NaN where an agent was not asked.</summary>
/// <param name="Scores">One row an agent, one value a week.</param>
public sealed record Panel(IReadOnlyList<double[]> Scores);
