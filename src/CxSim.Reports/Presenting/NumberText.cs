namespace CxSim.Reports.Presenting;

/// <summary>Writes settings as people say them.</summary>
public static class NumberText
{
    private const int Decimals = 4;

    /// <summary>A number with as many decimals as it needs.</summary>
    public static string Short(double value) => value.ToString("0." + new string('#', Decimals)).Replace('-', '−');

    /// <summary>A number with its unit: "45 s", "20 %", "0.5".</summary>
    public static string WithUnit(double value, string unit)
    {
        string shortUnit = unit.Split(" of ")[0];
        return shortUnit is "0–1" or "0–100" or "1" or "switch" or "currency" ? Short(value) : $"{Short(value)} {shortUnit}";
    }
}
