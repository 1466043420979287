namespace CxSim.Experiments.Calibration.Weeks;

/// <summary>A number that sums up some weeks of a figure.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Value">Its value.</param>
/// <param name="Fitted">Whether the fit looks at it. Today stands still, so no belief makes figures drift: drift is only checked.</param>
public readonly record struct WeekFigure(string Name, string Unit, double Value, bool Fitted = true);

/// <summary>Sums weeks up: the numbers in which observed and simulated weeks are compared.</summary>
public static class WeekFigures
{
    /// <summary>
    /// Mean and drift of every figure over the weeks in which the data have it, and what a panel of scores says.
    /// </summary>
    /// <param name="weeks">Observed or simulated weeks.</param>
    /// <param name="like">The data, which say what counts and in which weeks.</param>
    /// <param name="from">First week.</param>
    /// <param name="to">The week after the last.</param>
    public static IReadOnlyList<WeekFigure> Of(WeekData weeks, WeekData like, int from, int to)
    {
        var figures = new List<WeekFigure>();
        foreach (var kpi in like.Kpis)
        {
            int[] there = [.. Enumerable.Range(from, to - from).Where(w => double.IsFinite(like.Series[kpi][w]))];
            if (there.Length == 0)
            {
                continue;
            }

            double[] values = [.. there.Select(w => weeks.Series[kpi][w])];
            int half = values.Length / 2;
            figures.Add(new($"{kpi.Name}, mean", kpi.Unit, values.Average()));
            if (half >= 4)
            {
                double drift = values[half..].Average() - values[..half].Average();
                figures.Add(new($"{kpi.Name}, second half less first", kpi.Unit, drift, Fitted: false));
            }
        }

        if (weeks.Panel is { } panel && to - from >= 6)
        {
            var p = PanelFigures.Of(panel, from, to);
            figures.AddRange(
            [
                new("Exhaustion, sd between agents", "points", p.Between),
                new("Exhaustion, sd of an agent's weeks", "points", p.Within),
                new("Exhaustion, next week on this week", "slope", p.NextWeek),
                new("Exhaustion, 2–4 weeks later on this week", "slope", p.Later),
                new("Exhaustion, share at zero", "share", p.AtZero),
            ]);
        }

        return figures;
    }
}
