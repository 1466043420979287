namespace CxSim.Cli.Tracing;

/// <summary>Small pictures made of letters.</summary>
internal static class Blocks
{
    private const string Levels = " ▁▂▃▄▅▆▇█";
    private const int MostMarks = 14;
    private static readonly double[] Scales = [5, 10, 15, 20, 30, 60, 120, 300, 600, 1800, 3600];

    /// <summary>Seconds that one mark stands for, so that the longest contact still fits.</summary>
    public static double SecondsAMark(double longest) => Scales.FirstOrDefault(s => longest <= s * MostMarks, Scales[^1]);

    /// <summary>Parts of a contact to scale, each with a mark of its own; nothing that happened is invisible.</summary>
    public static string Bar(double secondsAMark, params (char Mark, double Seconds)[] parts)
    {
        int Marks(double seconds) => (int)Math.Clamp(Math.Round(seconds / secondsAMark), 1, MostMarks);
        return string.Concat(parts.Where(p => p.Seconds > 0).Select(p => new string(p.Mark, Marks(p.Seconds))));
    }

    /// <summary>A line of levels between two ends.</summary>
    public static string Spark(IEnumerable<double> values, double low, double high) => string.Concat(
        values.Select(v => Levels[1 + (int)Math.Round((Levels.Length - 2) * (high > low ? (v - low) / (high - low) : 0.5))]));

    /// <summary>Shares from 0 to 1 as levels; a share above nothing is never invisible.</summary>
    public static string Shares(IEnumerable<double> shares) => string.Concat(
        shares.Select(s => s <= 0.005 ? Levels[0] : Levels[(int)Math.Clamp(Math.Round(s * (Levels.Length - 1)), 1, Levels.Length - 1)]));
}
