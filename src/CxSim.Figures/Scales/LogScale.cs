using CxSim.Figures.Lettering;

namespace CxSim.Figures.Scales;

/// <summary>Equal steps for equal ratios.</summary>
/// <param name="Min">Lowest value of the domain, above 0.</param>
/// <param name="Max">Highest value of the domain, above <paramref name="Min"/>.</param>
public sealed record LogScale(double Min, double Max) : Scale
{
    /// <inheritdoc/>
    public override IReadOnlyList<Tick> Ticks(int wanted)
    {
        int low = (int)Math.Floor(Math.Log10(Min));
        int high = (int)Math.Ceiling(Math.Log10(Max));
        int decades = Math.Max(1, high - low);
        int[] factors = decades * 3 <= wanted + 2 ? [1, 2, 5] : [1];
        int every = Math.Max(1, decades / Math.Max(1, wanted));
        List<Tick> ticks = [];
        for (int power = low; power <= high; power += every)
        {
            foreach (int factor in factors)
            {
                double value = factor * Math.Pow(10, power);
                if (value >= Min * (1 - 1e-9) && value <= Max * (1 + 1e-9))
                {
                    ticks.Add(new Tick(value, Numbers.OnAxis(value, value)));
                }
            }
        }

        return ticks;
    }

    /// <inheritdoc/>
    public override string Describe() => $"log {Numbers.Exact(Min)} {Numbers.Exact(Max)}{(Reversed ? " reversed" : "")}";

    /// <inheritdoc/>
    protected override double Fraction(double value) => Math.Log(value / Min) / Math.Log(Max / Min);

    /// <inheritdoc/>
    protected override double FromFraction(double fraction) => Min * Math.Pow(Max / Min, fraction);
}
