using System.Globalization;
using CxSim.Experiments.Designs;
using CxSim.Experiments.Statistics;
using CxSim.Reports.Sweeping;

namespace CxSim.Web.Api;

/// <summary>The points of a sweep as a table, as the command line writes them.</summary>
internal static class SweepCsv
{
    /// <summary>The table.</summary>
    public static string Of(SweepAnswer answer)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var axes = answer.Result.Study.Design.Axes;
        writer.WriteLine(string.Join(
            ',', [.. axes.Select(a => a.Id), .. SweepRow.Measures.Select(m => m.Id), "net_difference", "net_difference_low",
                "net_difference_high", "verdict_net"]));
        foreach (var row in answer.Result.Rows)
        {
            double[] numbers = [.. row.Values, .. row.Levels, row.Net, row.NetInterval.Low, row.NetInterval.High];
            writer.WriteLine(string.Join(',', [.. numbers.Select(n => n.ToString("R", CultureInfo.InvariantCulture)), row.Verdict.Word()]));
        }

        return writer.ToString();
    }
}
