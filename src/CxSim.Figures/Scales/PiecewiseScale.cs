using CxSim.Figures.Lettering;

namespace CxSim.Figures.Scales;

/// <summary>Linear between knots, so that minutes can be stretched and the empty weeks between them folded.</summary>
/// <param name="Knots">At least two; values and fractions strictly rising, fractions from 0 to 1.</param>
public sealed record PiecewiseScale(IReadOnlyList<Knot> Knots) : Scale
{
    /// <inheritdoc/>
    public override IReadOnlyList<Tick> Ticks(int wanted) =>
        [.. Knots.Where(k => k.Text.Length > 0).Select(k => new Tick(k.Value, k.Text))];

    /// <inheritdoc/>
    public override string Describe() =>
        "piecewise " + string.Join(' ', Knots.Select(k => $"{Numbers.Exact(k.Value)} {Numbers.Exact(k.Fraction)}"));

    /// <inheritdoc/>
    protected override double Fraction(double value)
    {
        (Knot a, Knot b) = Around(k => k.Value, value);
        return a.Fraction + ((value - a.Value) / (b.Value - a.Value) * (b.Fraction - a.Fraction));
    }

    /// <inheritdoc/>
    protected override double FromFraction(double fraction)
    {
        (Knot a, Knot b) = Around(k => k.Fraction, fraction);
        return a.Value + ((fraction - a.Fraction) / (b.Fraction - a.Fraction) * (b.Value - a.Value));
    }

    private (Knot Before, Knot After) Around(Func<Knot, double> key, double at)
    {
        int i = 1;
        while (i < Knots.Count - 1 && key(Knots[i]) < at)
        {
            i++;
        }

        return (Knots[i - 1], Knots[i]);
    }
}
