using CxSim.Experiments.Running;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model.Measures;
using Measure = CxSim.Model.Measures.Measure;

namespace CxSim.Reports.Studies;

/// <summary>The figure of six measures of one policy over the weeks.</summary>
public static class MultiplesFigure
{
    // Weeks each point looks back over: rare events need a longer look.
    private static readonly (Measure Measure, int Window)[] Followed =
    [
        (AllMeasures.Csat, 4), (AllMeasures.Understood, 4), (AllMeasures.ServiceLevel, 4), (AllMeasures.CostPerResolved, 4),
        (AllMeasures.Burnout, 1), (AllMeasures.Churn, 13),
    ];

    /// <summary>The figure.</summary>
    public static Figure Of(Caption caption, StudyResult study, string policy)
    {
        var plan = study.Plan;
        return MultiplesChart.Build(caption, plan.BaselineId, 0, [.. Followed.Select(f => Fan(f.Measure, f.Window))]);

        MeasureFan Fan(Measure measure, int window)
        {
            var shown = new ChartMeasure(measure, measure.Margin, plan.Centre.Currency);
            var baseline = Experiments.Statistics.Fan.Of(measure, study.Of(plan.BaselineId), window);
            return new(shown.Chart, FanFigure.Shown(
                policy, Experiments.Statistics.Fan.Of(measure, study.Of(policy), window), baseline, shown));
        }
    }
}
