using CxSim.Experiments.Statistics;
using CxSim.Figures.Lettering;
using CxSim.Model.Measures;

namespace CxSim.Reports.Presenting;

/// <summary>Writes one measure's levels and differences in its unit.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Currency">Symbol of the centre's currency.</param>
public sealed record Kpi(Measure Measure, string Currency)
{
    private const double Million = 1e6;
    private const double Thousand = 1e3;

    /// <summary>A level: 71.8 %, £7.42, 6:02, £37.20M.</summary>
    public string Level(double value) => !double.IsFinite(value)
        ? "–"
        : Measure.Unit switch
        {
            "currency/year" or "currency" => Money(value, signed: false),
            "%/year" => Numbers.Fixed(value, Measure.Decimals) + " %/y",
            _ => Numbers.Fixed(value, Measure.Decimals) + Suffix(Measure.Unit),
        };

    /// <summary>A difference: +3.3 pp, −£0.07.</summary>
    public string Difference(double value) => !double.IsFinite(value)
        ? "–"
        : IsMoney ? Money(value, signed: true) : Numbers.Signed(value, Measure.Decimals) + Suffix(DifferenceUnit);

    /// <summary>A difference's interval without its unit: (+1.9 … +4.6).</summary>
    public string Range(Interval interval) => double.IsFinite(interval.Low)
        ? $"({Bare(interval.Low)} … {Bare(interval.High)})"
        : "(one seed: unknown)";

    /// <summary>
    /// A difference and half the width of its interval of luck and beliefs, without the unit, which stands elsewhere: +3.3 ±0.4.
    /// </summary>
    public string Compact(PairedDifference difference) => Compact(difference.Difference.Mean, difference.Total.HalfWidth);

    /// <summary>An amount and half the width of its interval, without the unit: +3.3 ±0.4.</summary>
    public string Compact(Estimate amount) => Compact(amount.Mean, amount.Interval.HalfWidth);

    /// <summary>Unit of a difference.</summary>
    public string DifferenceUnit => Measure.Unit switch
    {
        "%" => "pp",
        "%/year" => "pp/y",
        "currency/year" => $"{Currency}/y",
        "currency" => Currency,
        "0–1" or "1" => "",
        _ => Measure.Unit,
    };

    /// <summary>What the intervals of a comparison hold.</summary>
    public static string IntervalTitle(PolicyComparison comparison) =>
        comparison.Differences.Any(d => d.Beliefs is not null) ? "luck and beliefs" : "95 % of luck";

    private string Compact(double mean, double half) => double.IsFinite(half)
        ? $"{Bare(mean).Replace(Currency, "")} ±{Bare(half).Replace(Currency, "").TrimStart('+')}"
        : Bare(mean).Replace(Currency, "");

    private bool IsMoney => Measure.Unit.StartsWith("currency", StringComparison.Ordinal);

    private string Bare(double value) => IsMoney ? Money(value, signed: true) : Numbers.Signed(value, Measure.Decimals);

    private string Money(double value, bool signed)
    {
        string sign = double.IsNegative(value) ? "−" : signed && value > 0 ? "+" : "";
        double size = Math.Abs(value);
        string amount = size switch
        {
            >= Million => Numbers.Fixed(size / Million, 2) + "M",
            >= 10 * Thousand => Numbers.Fixed(size / Thousand, 0) + "k",
            _ => Numbers.Fixed(size, Measure.Decimals),
        };
        return sign + Currency + amount;
    }

    private static string Suffix(string unit) => unit is "" or "0–1" or "1" ? "" : $" {unit}";
}
