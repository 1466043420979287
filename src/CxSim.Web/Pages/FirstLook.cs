using System.Globalization;
using CxSim.Experiments.Statistics;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model.Measures;
using CxSim.Reports.Presenting;
using CxSim.Reports.Studies;
using Measure = CxSim.Model.Measures.Measure;

namespace CxSim.Web.Pages;

/// <summary>A result that is on screen before anything is simulated: the project's reference run, the same saving put to two
/// uses.</summary>
internal static class FirstLook
{
    /// <summary>The two uses.</summary>
    public static readonly string[] Policies = ["bank-the-savings", "give-it-back"];

    private const string Centre = "std-40";
    private const string Currency = "£";

    private static readonly Measure[] Looked = [AllMeasures.Understood, AllMeasures.Csat, AllMeasures.Attrition,
        AllMeasures.CostPerResolved];
    private static readonly Lazy<IReadOnlyList<(string Policy, PairedDifference Difference)>> All = new(Read);

    /// <summary>The differences from today, measure by measure within policy.</summary>
    public static IReadOnlyList<(string Policy, PairedDifference Difference)> Differences => All.Value;

    /// <summary>The figure.</summary>
    public static Figure Figure() => DifferenceChart.Build(
        new Caption(
            "first-look", "The same saved time, put to two uses",
            $"Reference run: a centre of forty agents, {Differences[0].Difference.Seeds} seeds, 104 weeks, beliefs \"base\".", ""),
        "today",
        [.. Looked.SelectMany(m => Differences.Where(d => d.Difference.Measure == m))
            .Select(d => DifferenceFigure.Row(d.Difference, d.Policy, Currency))]);

    /// <summary>A difference with its unit.</summary>
    public static string Words(PairedDifference d)
    {
        var kpi = new Kpi(d.Measure, Currency);
        return $"{kpi.Difference(d.Difference.Mean)} {kpi.Range(d.Total)}";
    }

    private static List<(string Policy, PairedDifference Difference)> Read()
    {
        using var reader = new StreamReader(typeof(FirstLook).Assembly.GetManifestResourceStream("reference/kpis.csv")!);
        var values = new Dictionary<(string Policy, string Measure), List<double>>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            // centre,policy,seed,draw,metric,unit,value; draw 0 is the beliefs as given.
            string[] cells = line.Split(',');
            if (cells[0] == Centre && cells[3] == "0" && (cells[1] == "today" || Policies.Contains(cells[1])))
            {
                var key = (cells[1], cells[4]);
                (values.TryGetValue(key, out var list) ? list : values[key] = []).Add(
                    double.TryParse(cells[6], NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : double.NaN);
            }
        }

        return
        [
            .. from policy in Policies
               from measure in Looked
               let today = values[("today", measure.Id)]
               let margin = measure.MarginRelative ? measure.Margin * Math.Abs(today.Average()) : measure.Margin
               select (policy, PairedDifference.Of(measure, today, values[(policy, measure.Id)], margin)),
        ];
    }
}
