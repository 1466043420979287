using CxSim.Cli.Terminal;
using CxSim.Experiments.Results;
using CxSim.Model.Measures;
using CxSim.Reports.Presenting;

namespace CxSim.Cli.Presenting;

/// <summary>The baseline alone: a row a headline measure, with its level and interval.</summary>
internal static class LevelTable
{
    /// <summary>Writes it.</summary>
    public static void Write(Shell shell, StudyReport report)
    {
        var plan = report.Study.Plan;
        var grid = new Grid(new Column(""), new Column(plan.BaselineId, Right: true), new Column("95 % interval"));
        foreach (var measure in AllMeasures.All.Where(m => m.Headline))
        {
            var kpi = new Kpi(measure, plan.Centre.Currency);
            var estimate = report.Estimate(plan.BaselineId, measure);
            grid.Add(measure.Name, kpi.Level(estimate.Mean), $"({kpi.Level(estimate.Interval.Low)} … {kpi.Level(estimate.Interval.High)})");
        }

        grid.Write(shell);
    }
}
