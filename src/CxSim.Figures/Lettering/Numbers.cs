using System.Globalization;

namespace CxSim.Figures.Lettering;

/// <summary>Numbers as people read them: a real minus sign, thin-space thousands, units in their place.</summary>
public static class Numbers
{
    private const string Minus = "\u2212";
    private const string ThinSpace = "\u202F";
    private static readonly NumberFormatInfo Style = new()
    {
        NegativeSign = Minus, NumberGroupSeparator = ThinSpace, NumberGroupSizes = [3],
    };

    /// <summary>A number with fixed decimals: 1 204.5.</summary>
    public static string Fixed(double value, int decimals)
    {
        double rounded = Math.Round(value, Math.Clamp(decimals, 0, 15), MidpointRounding.AwayFromZero);
        string format = (Math.Abs(rounded) >= 10_000 ? "N" : "F") + decimals.ToString(CultureInfo.InvariantCulture);
        return double.IsFinite(value) ? (rounded + 0.0).ToString(format, Style) : "–";
    }

    /// <summary>A number with its sign always shown: +3.3, −0.4, 0.0.</summary>
    public static string Signed(double value, int decimals)
    {
        string text = Fixed(value, decimals);
        return Math.Round(value, Math.Clamp(decimals, 0, 15), MidpointRounding.AwayFromZero) > 0 ? "+" + text : text;
    }

    /// <summary>A number with a unit: £4.60, 72.0 %, 308 s.</summary>
    public static string WithUnit(double value, int decimals, string unit) => Place(Fixed(value, decimals), unit);

    /// <summary>A signed number with a unit: +3.3 pp, −£0.07.</summary>
    public static string SignedWithUnit(double value, int decimals, string unit) => Place(Signed(value, decimals), unit);

    /// <summary>Before and after with the unit: 72.0 → 75.3 %, £4.60 → £4.56.</summary>
    public static string Change(double before, double after, int decimals, string unit) =>
        $"{(IsPrefix(unit) ? WithUnit(before, decimals, unit) : Fixed(before, decimals))} → {WithUnit(after, decimals, unit)}";

    /// <summary>An interval in words' order: +1.9 … +4.6.</summary>
    public static string SignedRange(double low, double high, int decimals) => $"{Signed(low, decimals)} … {Signed(high, decimals)}";

    /// <summary>An amount of money with its sign, in thousands or millions when large: +£182k.</summary>
    public static string Money(double value, string unit)
    {
        (double size, int decimals, string suffix) = Math.Abs(value) switch
        {
            >= 999_500 => (1e6, 2, "M"),
            >= 9_995 => (1e3, 0, "k"),
            _ => (1.0, 0, ""),
        };
        return Place(Signed(value / size, decimals) + suffix, unit);
    }

    /// <summary>A tick label: as many decimals as the step needs; 20k and 3M for large numbers.</summary>
    public static string OnAxis(double value, double step)
    {
        (double unit, string suffix) = step switch
        {
            >= 1e6 => (1e6, "M"),
            >= 1e3 => (1e3, "k"),
            _ => (1.0, ""),
        };
        return value == 0 ? "0" : Fixed(value / unit, Scales.NiceTicks.Decimals(step / unit)) + suffix;
    }

    /// <summary>A duration in minutes and seconds: 5:08.</summary>
    public static string Duration(double seconds)
    {
        long whole = (long)Math.Round(Math.Abs(seconds), MidpointRounding.AwayFromZero);
        return $"{(seconds < 0 && whole > 0 ? Minus : "")}{whole / 60}:{whole % 60:00}";
    }

    /// <summary>An hour of the day: 8.5 is 08:30.</summary>
    public static string HourOfDay(double hours)
    {
        long minutes = (long)Math.Round(hours * 60, MidpointRounding.AwayFromZero);
        return $"{minutes / 60:00}:{minutes % 60:00}";
    }

    /// <summary>A number for machines: shortest text that reads back to the same bits, plain minus.</summary>
    public static string Exact(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static bool IsPrefix(string unit) => unit is "£" or "€" or "$";

    private static string Place(string number, string unit)
    {
        if (IsPrefix(unit))
        {
            string sign = number.StartsWith('+') || number.StartsWith(Minus, StringComparison.Ordinal) ? number[..1] : "";
            return sign + unit + number[sign.Length..];
        }

        return unit.Length == 0 ? number : number + "\u00A0" + unit;
    }
}
