using System.Text.RegularExpressions;

namespace CxSim.Cli.Tests;

/// <summary>Escape sequences of terminals.</summary>
internal static partial class Ansi
{
    /// <summary>The text without colours.</summary>
    public static string Strip(string text) => Colour().Replace(text, "");

    [GeneratedRegex("\u001b\\[[0-9;]*m", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Colour();
}
