using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CxSim.Experiments.Scenarios.Yaml;

/// <summary>Text in quotes, for YAML and for messages.</summary>
internal static partial class Quote
{
    private const int Longest = 60;

    /// <summary>Plain where YAML cannot misread it, else in double quotes.</summary>
    internal static string ForYaml(Scalar scalar) => scalar.Quoted || !Safe().IsMatch(scalar.Text) ? Double(scalar.Text) : scalar.Text;

    /// <summary>In quotes, on one line, cut short.</summary>
    internal static string ForMessage(string text) =>
        Double(text.Length > Longest ? string.Concat(text.AsSpan(0, Cut(text)), "…") : text);

    // Never between the two halves of one character.
    private static int Cut(string text) => char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;

    private static string Double(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or >= '\ufeff' => $"\\u{(int)c:x4}",
                _ => c.ToString(CultureInfo.InvariantCulture),
            });
        }

        return quoted.Append('"').ToString();
    }

    [GeneratedRegex(@"^-?[A-Za-z0-9][A-Za-z0-9_+\-./]*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Safe();
}
