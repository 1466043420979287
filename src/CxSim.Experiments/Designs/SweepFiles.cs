using System.IO.Compression;
using CxSim.Experiments.Results;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Trials;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Designs;

/// <summary>The tables of a sweep, written point by point while its outcomes are read, so that none has to stay in memory.</summary>
public static class SweepFiles
{
    /// <summary>The points, one a row: a design that can be run again.</summary>
    public const string DesignName = "design.csv";

    /// <summary>What came out, one point a row.</summary>
    public const string PointsName = "points.csv";

    /// <summary>Every measure of every run, one value a row.</summary>
    public const string RunsName = "runs.csv.gz";

    /// <summary>Writes the tables and gives what a page or a terminal shows of them.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="study">The study; its trials have all been run.</param>
    /// <param name="farm">Where the outcomes are.</param>
    public static SweepResult Write(string folder, PointStudy study, TrialFarm farm)
    {
        File.WriteAllText(Path.Combine(folder, DesignName), DesignText.Write(study.Design));
        var rows = new List<SweepRow>(study.Design.Points.Count);
        using var points = new StreamWriter(Path.Combine(folder, PointsName));
        using var file = File.Create(Path.Combine(folder, RunsName));
        using var runs = new StreamWriter(new GZipStream(file, CompressionLevel.Optimal));
        CsvText.Row(points, [.. Heads(study)]);
        CsvText.Row(runs, "point", "policy", "seed", "metric", "unit", "value");
        foreach (var (number, point) in PointOutcome.Read(study, farm).Index())
        {
            var row = SweepRow.Of(point);
            rows.Add(row);
            CsvText.Row(points, [number + 1, .. Fields(row)]);
            Runs(runs, study, number, point);
        }

        return new(study, rows, farm.DigestOf(study.Trials()));
    }

    private static IEnumerable<object> Heads(PointStudy study) =>
    [
        "point", .. study.Design.Axes.Select(a => a.Id), .. SweepRow.Measures.Select(m => m.Id),
        "net_difference", "net_difference_low", "net_difference_high", "verdict_net",
    ];

    private static IEnumerable<object> Fields(SweepRow row) =>
    [
        .. row.Values.Cast<object>(), .. row.Levels.Cast<object>(), row.Net, row.NetInterval.Low, row.NetInterval.High, row.Verdict.Word(),
    ];

    private static void Runs(TextWriter writer, PointStudy study, int number, PointOutcome point)
    {
        foreach (var (policy, outcomes) in new[] { (study.Baseline.Id, point.Baseline), (study.Policy.Id, point.Policy) })
        {
            foreach (var (seed, outcome) in study.Seeds.Zip(outcomes))
            {
                var total = outcome.Total();
                foreach (var measure in AllMeasures.All)
                {
                    CsvText.Row(writer, number + 1, policy, seed, measure.Id, measure.Unit, measure.Of(total));
                }
            }
        }
    }
}
