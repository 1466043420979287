namespace CxSim.Experiments.Calibration;

/// <summary>
/// Weekdays that are alike: nearly the same opening hours and about the same volume. What is fitted by hour is pooled over them.
/// </summary>
/// <param name="Weekdays">The weekdays.</param>
/// <param name="Shape">Share of the day's calls by half hour, 48 numbers that sum to 1.</param>
public sealed record DayClass(IReadOnlyList<DayOfWeek> Weekdays, IReadOnlyList<double> Shape)
{
    private const double SameHours = 0.85;
    private const double SameVolume = 0.67;

    /// <summary>A short name: the first and last weekday.</summary>
    public string Name => Weekdays.Count == 1 ? $"{Weekdays[0]}" : $"{Weekdays[0]}–{Weekdays[^1]}";

    /// <summary>First and last half hour with calls.</summary>
    public (int First, int Last) Open => (Shape.ToList().FindIndex(s => s > 0), Shape.ToList().FindLastIndex(s => s > 0));

    /// <summary>Sorts the weekdays into classes.</summary>
    /// <param name="arrivals">When calls come.</param>
    public static IReadOnlyList<DayClass> Of(ArrivalFit arrivals)
    {
        var classes = new List<List<DayOfWeek>>();
        foreach (var day in Enum.GetValues<DayOfWeek>().Where(d => arrivals.PerDay(d) > 0))
        {
            if (classes.Find(c => Alike(arrivals, c[0], day)) is { } known)
            {
                known.Add(day);
            }
            else
            {
                classes.Add([day]);
            }
        }

        return [.. classes.Select(c => new DayClass(c, ShapeOf(arrivals, c)))];
    }

    /// <summary>The same class with the shape that other arrivals give it, within its own opening hours.</summary>
    /// <param name="arrivals">When calls come.</param>
    public DayClass Reshaped(ArrivalFit arrivals)
    {
        double[] calls = [.. CallsOf(arrivals, Weekdays).Select((c, h) => Shape[h] > 0 ? c : 0)];
        return this with { Shape = [.. calls.Select(c => c / calls.Sum())] };
    }

    private static bool Alike(ArrivalFit arrivals, DayOfWeek a, DayOfWeek b)
    {
        var (x, y) = (arrivals.PerHalfHour[(int)a], arrivals.PerHalfHour[(int)b]);
        double both = Enumerable.Range(0, 48).Count(h => x[h] > 0 && y[h] > 0);
        double either = Enumerable.Range(0, 48).Count(h => x[h] > 0 || y[h] > 0);
        double ratio = arrivals.PerDay(a) / arrivals.PerDay(b);
        return both / either >= SameHours && ratio is >= SameVolume and <= 1 / SameVolume;
    }

    private static double[] ShapeOf(ArrivalFit arrivals, List<DayOfWeek> days)
    {
        double[] calls = CallsOf(arrivals, days);
        return [.. calls.Select(c => c / calls.Sum())];
    }

    private static double[] CallsOf(ArrivalFit arrivals, IReadOnlyList<DayOfWeek> days) =>
        [.. Enumerable.Range(0, 48).Select(h => days.Sum(d => arrivals.PerHalfHour[(int)d][h] * arrivals.DaysOfWeek[(int)d]))];
}
