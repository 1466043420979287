using CxSim.Figures.Lettering;

namespace CxSim.Figures.Scales;

/// <summary>Equal steps for equal differences.</summary>
/// <param name="Min">Lowest value of the domain.</param>
/// <param name="Max">Highest value of the domain, above <paramref name="Min"/>.</param>
public sealed record LinearScale(double Min, double Max) : Scale
{
    /// <summary>The smallest domain with round ends that holds the values; not-a-number is skipped.</summary>
    /// <param name="values">What must fit.</param>
    /// <param name="withZero">Whether zero must fit too.</param>
    /// <param name="ticks">About how many ticks the axis will have.</param>
    public static LinearScale Holding(IEnumerable<double> values, bool withZero = false, int ticks = 5)
    {
        IEnumerable<double> known = values.Where(double.IsFinite);
        List<double> all = withZero ? [.. known, 0] : [.. known];
        double min = all.Count == 0 ? 0 : all.Min();
        double max = all.Count == 0 ? 1 : all.Max();
        if (max - min <= 1e-12 * Math.Max(Math.Abs(min), Math.Abs(max)) || max == min)
        {
            double half = min == 0 ? 1 : Math.Abs(min) / 10;
            (min, max) = (min - half, max + half);
        }

        double step = NiceTicks.Step(max - min, ticks);
        return new LinearScale(Math.Floor((min / step) + 1e-9) * step, Math.Ceiling((max / step) - 1e-9) * step);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Tick> Ticks(int wanted) => NiceTicks.Labelled(Min, Max, wanted);

    /// <inheritdoc/>
    public override string Describe() => $"linear {Numbers.Exact(Min)} {Numbers.Exact(Max)}{(Reversed ? " reversed" : "")}";

    /// <inheritdoc/>
    protected override double Fraction(double value) => (value - Min) / (Max - Min);

    /// <inheritdoc/>
    protected override double FromFraction(double fraction) => Min + (fraction * (Max - Min));
}
