using CxSim.Model.Measures;

namespace CxSim.Experiments.Statistics;

/// <summary>How values and differences of measures are written for people: with unit, sign and no more digits than they deserve.</summary>
/// <param name="currency">Symbol or code of the centre's currency.</param>
public sealed class Wording(string currency)
{
    /// <summary>A value: "71.8 %", "12.4 s", "£7.42", "£182k"; "–" where nothing was counted.</summary>
    public string Value(Measure measure, double value) => WithUnit(measure, value, string.Empty, " %");

    /// <summary>A difference, signed, percentages as points: "+3.3 pp", "−£0.07", "+£182k".</summary>
    public string Difference(Measure measure, double value) => WithUnit(measure, value, "+", " pp");

    /// <summary>A difference with its interval: "+3.3 pp (+1.9 … +4.6)".</summary>
    public string Difference(PairedDifference difference)
    {
        var (measure, mean, interval) = (difference.Measure, difference.Difference.Mean, difference.Total);
        string Bare(double value) => Signed(Number(measure, Math.Abs(value)), value, "+");
        return double.IsNaN(interval.Low)
            ? Difference(measure, mean)
            : $"{Difference(measure, mean)} ({Bare(interval.Low)} … {Bare(interval.High)})";
    }

    /// <summary>An amount of money: "£7.42" below ten thousand, "£182k", "£1.31M".</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="decimals">Decimals below ten thousand.</param>
    public string Money(double amount, int decimals = 0) => Signed(Coins(Math.Abs(amount), decimals), amount, string.Empty);

    /// <summary>An amount of money gained or lost: "+£182k", "−£7.42".</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="decimals">Decimals below ten thousand.</param>
    public string Gain(double amount, int decimals = 0) => Signed(Coins(Math.Abs(amount), decimals), amount, "+");

    /// <summary>A factor: "×3.1"; "–" where it is unknown or without end.</summary>
    public static string Times(double factor) => double.IsFinite(factor) ? $"×{factor:0.0}" : "–";

    private string WithUnit(Measure measure, double value, string plus, string percent)
    {
        if (double.IsNaN(value))
        {
            return "–";
        }

        string unit = measure.Unit switch
        {
            "%" => percent,
            "%/year" => $"{percent}/year",
            "currency" or "currency/year" or "0–1" or "1" => string.Empty,
            var other => $" {other}",
        };
        return Signed(Number(measure, Math.Abs(value)), value, plus) + unit;
    }

    // What rounds to nothing has no sign.
    private static string Signed(string size, double value, string plus) =>
        size.Any(c => c is >= '1' and <= '9') ? (value < 0 ? "−" : plus) + size : size;

    private string Number(Measure measure, double size) =>
        measure.Unit.StartsWith("currency", StringComparison.Ordinal)
            ? Coins(size, measure.Decimals)
            : Rounded(size, measure.Decimals);

    private string Coins(double size, int decimals) => size switch
    {
        >= 999_500 => $"{currency}{size / 1e6:0.00}M",
        >= 10_000 => $"{currency}{size / 1e3:0}k",
        _ => currency + Rounded(size, decimals),
    };

    private static string Rounded(double size, int decimals) => size.ToString($"F{decimals}");
}
