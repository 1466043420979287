using CxSim.Experiments.Results;

namespace CxSim.Experiments.Optimising;

/// <summary>The tables of a search.</summary>
public static class OptimiseFiles
{
    /// <summary>The policies found, tidy.</summary>
    public const string FoundName = "found.csv";

    /// <summary>What each falls short of the best in each named world.</summary>
    public const string RegretName = "regret.csv";

    /// <summary>Writes them into a folder.</summary>
    public static void Write(string folder, OptimiseResult result)
    {
        var axes = result.Plan.Candidates.Design.Axes;
        using (var writer = new StreamWriter(Path.Combine(folder, FoundName)))
        {
            CsvText.Row(writer, "policy", "name", "value", "low", "high");
            foreach (var found in result.Found)
            {
                foreach (var (axis, value) in axes.Zip(found.Values))
                {
                    CsvText.Row(writer, found.Id, axis.Id, value, value, value);
                }

                foreach (var d in found.Aims)
                {
                    CsvText.Row(
                        writer, found.Id, $"{d.Measure.Id}_difference", d.Difference.Mean, d.Difference.Interval.Low,
                        d.Difference.Interval.High);
                }

                CsvText.Row(writer, found.Id, "undominated_share", found.UndominatedShare, double.NaN, double.NaN);
            }
        }

        using (var writer = new StreamWriter(Path.Combine(folder, RegretName)))
        {
            CsvText.Row(writer, "policy", "world", "regret");
            foreach (var found in result.Found)
            {
                foreach (var (world, regret) in result.Plan.Worlds.Zip(found.Regret.ByWorld))
                {
                    CsvText.Row(writer, found.Id, world.Name, regret);
                }
            }
        }
    }
}
