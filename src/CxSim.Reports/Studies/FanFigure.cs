using CxSim.Experiments.Running;
using CxSim.Figures;
using CxSim.Figures.Charts;
using Fan = CxSim.Experiments.Statistics.Fan;
using Measure = CxSim.Model.Measures.Measure;

namespace CxSim.Reports.Studies;

/// <summary>The figure of one measure over the weeks, a panel a policy.</summary>
public static class FanFigure
{
    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="study">The runs.</param>
    /// <param name="measure">What is followed.</param>
    /// <param name="window">Weeks that each point looks back over, so that one odd week does not hide the course.</param>
    /// <param name="start">Week at which the policy starts: 0, or 1 where a run is so short that nothing stands before it.</param>
    /// <param name="before">A study whose baseline is drawn thin beside this one's, if it has as many weeks; null for none.</param>
    public static Figure Of(Caption caption, StudyResult study, Measure measure, int window, int start = 0, StudyResult? before = null)
    {
        var plan = study.Plan;
        var shown = new ChartMeasure(measure, measure.Margin, plan.Centre.Currency);
        var baseline = Fan.Of(measure, study.Of(plan.BaselineId), window);
        double[] ghost = before?.Plan.Weeks == plan.Weeks
            ? [.. Fan.Of(measure, before.Of(before.Plan.BaselineId), window).Weeks.Select(w => shown.Value(w.Median))]
            : [];
        var fans = plan.Alternatives.Select(p =>
            Shown(p.Id, Fan.Of(measure, study.Of(p.Id), window), baseline, shown) with { Before = ghost });
        return FanChart.Build(caption, shown.Chart, plan.BaselineId, start, [.. fans]);
    }

    /// <summary>A fan in the chart's unit.</summary>
    public static Figures.Charts.Fan Shown(string policy, Fan fan, Fan baseline, ChartMeasure measure) => new(
        policy,
        [.. fan.Weeks.Select(w => (double)(w.Week + 1))],
        [.. baseline.Weeks.Select(w => measure.Value(w.Median))],
        [.. fan.Weeks.Select(w => measure.Value(w.Median))],
        [.. fan.Weeks.Select(w => measure.Value(w.Half))],
        [.. fan.Weeks.Select(w => measure.Value(w.FourFifths))],
        [.. fan.Weeks.Select(w => measure.Value(w.NineteenOfTwenty))],
        [.. fan.Paths.Select(p => (IReadOnlyList<double>)[.. p.Select(measure.Value)])]);
}
