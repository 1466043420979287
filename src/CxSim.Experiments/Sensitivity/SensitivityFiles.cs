using CxSim.Experiments.Results;

namespace CxSim.Experiments.Sensitivity;

/// <summary>The tables of a study of sensitivity.</summary>
public static class SensitivityFiles
{
    /// <summary>What walks told of every belief.</summary>
    public const string ScreeningName = "screening.csv";

    /// <summary>Shares of variance of the beliefs that were left, with each alone at its ends.</summary>
    public const string IndicesName = "indices.csv";

    /// <summary>Writes them into a folder.</summary>
    public static void Write(string folder, SensitivityResult result)
    {
        using (var writer = new StreamWriter(Path.Combine(folder, ScreeningName)))
        {
            CsvText.Row(writer, "belief", "grade", "statistic", "value", "low", "high");
            foreach (var (axis, factor) in result.Plan.Axes.Zip(result.Screened))
            {
                Row(writer, axis.Id, axis.Belief.Grade, "mu_star", factor.Strength);
                Row(writer, axis.Id, axis.Belief.Grade, "mu", factor.Mean);
                Row(writer, axis.Id, axis.Belief.Grade, "sigma", factor.Unevenness);
            }
        }

        using (var writer = new StreamWriter(Path.Combine(folder, IndicesName)))
        {
            CsvText.Row(writer, "belief", "grade", "statistic", "value", "low", "high");
            foreach (var (share, swing) in result.Split.Shares.Zip(result.Swings))
            {
                Row(writer, swing.Belief.Id, swing.Belief.Grade, "first", share.First);
                Row(writer, swing.Belief.Id, swing.Belief.Grade, "total", share.Total);
                Row(writer, swing.Belief.Id, swing.Belief.Grade, "difference_at_low", Of(swing.AtLow));
                Row(writer, swing.Belief.Id, swing.Belief.Grade, "difference_at_high", Of(swing.AtHigh));
            }
        }
    }

    private static Uncertain Of(Statistics.PairedDifference d) => new(d.Difference.Mean, d.Difference.Interval);

    private static void Row(TextWriter writer, string belief, object grade, string statistic, Uncertain value) =>
        CsvText.Row(writer, belief, grade, statistic, value.Value, value.Interval.Low, value.Interval.High);
}
