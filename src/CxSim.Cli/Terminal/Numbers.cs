namespace CxSim.Cli.Terminal;

/// <summary>Writes numbers for people.</summary>
internal static class Numbers
{
    /// <summary>What stands where there is no number.</summary>
    public const string None = "–";

    /// <summary>A number with as many decimals as it needs, at most some.</summary>
    public static string Short(double value, int decimals = 4) => Sign(value.ToString("0." + new string('#', decimals)));

    /// <summary>A number with fixed decimals and groups of thousands.</summary>
    public static string Fixed(double value, int decimals) =>
        double.IsFinite(value) ? Sign(Unsigned(value).ToString($"N{decimals}").Replace(',', '\u202f')) : None;

    /// <summary>A number with its unit, as said aloud: "45 s", "20 %", "0.5".</summary>
    public static string WithUnit(double value, string unit)
    {
        string shortUnit = unit.Split(" of ")[0];
        return shortUnit is "0–1" or "0–100" or "1" or "switch" or "currency" ? Short(value) : $"{Short(value)} {shortUnit}";
    }

    // A difference that rounds to nothing has no sign.
    private static double Unsigned(double value) => value == 0 ? 0 : value;

    private static string Sign(string text) => text.Replace('-', '−');
}
