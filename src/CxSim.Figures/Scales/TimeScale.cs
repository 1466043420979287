using CxSim.Figures.Lettering;

namespace CxSim.Figures.Scales;

/// <summary>A linear scale whose ticks fall on steps that people use for time.</summary>
/// <param name="Min">Start, in the unit.</param>
/// <param name="Max">End, in the unit, above <paramref name="Min"/>.</param>
/// <param name="TimeUnit">What the numbers count.</param>
public sealed record TimeScale(double Min, double Max, TimeUnit TimeUnit) : Scale
{
    private static readonly double[] WeekSteps = [1, 2, 4, 13, 26, 52, 104, 260];
    private static readonly double[] HourSteps = [0.5, 1, 2, 3, 6, 12];
    private static readonly double[] SecondSteps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 28800, 86400];

    /// <summary>From the first to the last of some times, or one unit where they are the same; not-a-number is skipped.</summary>
    /// <param name="times">What must fit; at least one.</param>
    /// <param name="unit">What they count.</param>
    public static TimeScale Holding(IEnumerable<double> times, TimeUnit unit)
    {
        double[] known = [.. times.Where(double.IsFinite)];
        return new(known.Min(), known.Max() > known.Min() ? known.Max() : known.Min() + 1, unit);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Tick> Ticks(int wanted)
    {
        double[] steps = TimeUnit switch
        {
            TimeUnit.Weeks => WeekSteps,
            TimeUnit.HourOfDay => HourSteps,
            _ => SecondSteps,
        };
        double step = Array.Find(steps, s => (Max - Min) / s <= wanted + 1);
        step = step == 0 ? NiceTicks.Step(Max - Min, wanted) : step;
        return [.. NiceTicks.Between(Min, Max, step).Select(v => new Tick(v, Print(v)))];
    }

    /// <inheritdoc/>
    public override string Describe() => $"linear {Numbers.Exact(Min)} {Numbers.Exact(Max)}{(Reversed ? " reversed" : "")}";

    /// <inheritdoc/>
    protected override double Fraction(double value) => (value - Min) / (Max - Min);

    /// <inheritdoc/>
    protected override double FromFraction(double fraction) => Min + (fraction * (Max - Min));

    private string Print(double value) => TimeUnit switch
    {
        TimeUnit.HourOfDay => Numbers.HourOfDay(value),
        TimeUnit.Seconds => Numbers.Duration(value),
        _ => Numbers.Fixed(value, 0),
    };
}
