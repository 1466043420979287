using System.Globalization;
using CxSim.Cli.Errors;

namespace CxSim.Cli.Searching;

/// <summary>What a policy may cost a year beside the baseline.</summary>
/// <param name="Amount">In currency, or in per cent of the baseline's cost.</param>
/// <param name="IsShare">Whether it is per cent.</param>
internal sealed record Budget(double Amount, bool IsShare)
{
    private const double Percent = 100;

    /// <summary>Reads "50000", "0%", "-8%"; no limit when nothing is given.</summary>
    public static Budget Read(string? text)
    {
        if (text is null)
        {
            return new(double.PositiveInfinity, IsShare: false);
        }

        bool share = text.EndsWith('%');
        return double.TryParse(text.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out double amount)
            && double.IsFinite(amount)
            ? new(amount, share)
            : throw Refusal.Usage($"--budget \"{text}\" cannot be read.", "Expected an amount a year or a share, like 50000, 0% or -8%.");
    }

    /// <summary>In currency.</summary>
    /// <param name="cost">The baseline's cost a year.</param>
    public double Of(double cost) => IsShare ? Amount / Percent * cost : Amount;
}
