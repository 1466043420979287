using CxSim.Figures.Lettering;

namespace CxSim.Figures.Charts;

/// <summary>In what a bridge counts.</summary>
/// <param name="Name">Title of its table.</param>
/// <param name="Axis">Title of its axis.</param>
/// <param name="Up">What a step upwards is called.</param>
/// <param name="Down">What a step downwards is called.</param>
/// <param name="Decimals">Decimals of its table.</param>
/// <param name="Words">An amount in words, with its sign.</param>
public sealed record BridgeUnit(string Name, string Axis, string Up, string Down, int Decimals, Func<double, string> Words)
{
    /// <summary>Money a year.</summary>
    /// <param name="currency">Currency sign.</param>
    public static BridgeUnit Money(string currency) => new(
        $"Money bridge, {currency} a year", $"{currency} a year, compared with the baseline", "gained", "lost", 0,
        v => Numbers.Money(v, currency));

    /// <summary>A measure's difference from the baseline.</summary>
    /// <param name="measure">The measure.</param>
    public static BridgeUnit Of(Measure measure) => new(
        $"{measure.Name}, difference by path",
        $"{measure.Name}, {measure.DifferenceUnit} compared with the baseline", "up", "down", measure.Decimals,
        v => Numbers.SignedWithUnit(v, measure.Decimals, measure.DifferenceUnit));
}
