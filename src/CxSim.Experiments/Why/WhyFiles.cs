using CxSim.Experiments.Results;
using CxSim.Experiments.Statistics;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Why;

/// <summary>Writes the parts of differences as a tidy table.</summary>
public static class WhyFiles
{
    /// <summary>Name of the table.</summary>
    public const string PartsName = "parts.csv";

    /// <summary>Writes it: a row a measure and part, the whole difference last.</summary>
    public static void Write(string folder, IEnumerable<WhySplit> splits)
    {
        using var writer = new StreamWriter(Path.Combine(folder, PartsName));
        CsvText.Row(writer, "measure", "unit", "part", "kind", "amount", "low", "high", "seeds");
        foreach (var split in splits)
        {
            foreach (var part in split.Parts)
            {
                Row(writer, split.Whole.Measure, part.Id, part.Kind.ToString().ToLowerInvariant(), part.Amount);
            }

            Row(writer, split.Whole.Measure, "whole", "whole", split.Whole.Difference);
        }
    }

    private static void Row(TextWriter writer, Measure measure, string part, string kind, Estimate amount) => CsvText.Row(
        writer, measure.Id, measure.Unit, part, kind, amount.Mean, amount.Interval.Low, amount.Interval.High, amount.Seeds);
}
