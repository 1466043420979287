using System.Globalization;
using System.Text.RegularExpressions;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Scenarios.Kinds;

/// <summary>Numbers as text: one strict way to read them, one exact way to write them.</summary>
internal static partial class NumberText
{
    /// <summary>The shortest text that reads back as the same number.</summary>
    internal static string Of(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A plain decimal number, with point and optional exponent; null for anything else, and for what is not finite.</summary>
    internal static double? Read(string text) =>
        Decimal().IsMatch(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && double.IsFinite(value) ? value : null;

    /// <summary>A number with its unit, as a message shows it.</summary>
    internal static string WithUnit(double value, string unit) => Of(value) + Suffix(unit);

    /// <summary>A range with its unit.</summary>
    internal static string Range(double min, double max, string unit) => $"{Of(min)} to {Of(max)}{Suffix(unit)}";

    /// <summary>What to add for a number in quotes, which make it text.</summary>
    internal static string Unquoted(Node node) =>
        node is Scalar { Quoted: true } text && Read(text.Text) is not null ? ", without quotes" : "";

    /// <summary>The number someone meant who wrote a comma, a unit or a separator; null if it is not clear.</summary>
    internal static string? Meant(string text)
    {
        if (text.Length > 30)
        {
            return null;
        }

        string number = WithUnit().Match(text.Replace(',', '.')).Groups["number"].Value;
        return Read(number) is { } value ? Of(value) : null;
    }

    // Pure numbers and fractions carry no unit; "% of contacts" is read aloud as "%".
    private static string Suffix(string unit) => unit switch
    {
        "" or "1" or "share" or "probability" or "0–1" or "0–100" or "×" or "switch" or "log-odds" or "currency" => "",
        _ when unit.StartsWith("% of", StringComparison.Ordinal) => " %",
        _ => " " + unit,
    };

    [GeneratedRegex(@"^[-+]?([0-9]{1,40}(\.[0-9]{0,40})?|\.[0-9]{1,40})([eE][-+]?[0-9]{1,4})?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^(?<number>[-+]?[0-9]+(\.[0-9]+)?)\s*[^0-9.\s]*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WithUnit();
}
