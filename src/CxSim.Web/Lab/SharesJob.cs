using CxSim.Experiments.Designs;
using CxSim.Experiments.Sensitivity;
using CxSim.Experiments.Trials;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Reports.Studies;
using Measure = CxSim.Model.Measures.Measure;

namespace CxSim.Web.Lab;

/// <summary>Splits the variance of a difference among some beliefs: what each carries by itself, and what with others.</summary>
/// <param name="id">By what it is found.</param>
/// <param name="plan">A policy beside its baseline, and the beliefs.</param>
/// <param name="measure">Whose difference.</param>
/// <param name="bench">Where it is simulated.</param>
internal sealed class SharesJob(string id, SensitivityPlan plan, Measure measure, LabBench bench)
    : TrialJob(id, [.. plan.Split(plan.Axes).Trials()], bench)
{
    /// <summary>The shares; null until it has ended.</summary>
    public Figure? Figure { get; private set; }

    /// <inheritdoc/>
    protected override void Conclude(TrialFarm farm)
    {
        var start = plan.Start;
        var outcomes = PointOutcome.Read(plan.Split(plan.Axes), farm).Select(p => p.Compare(measure).Difference.Mean);
        var split = VarianceSplit.Of(plan.Saltelli(plan.Axes.Count), [.. outcomes]);
        var caption = new Caption(
            "shares", $"Which beliefs carry the variance of {measure.Name}?",
            $"{start.Policy.Id}, {start.Setting.Centre.Title}, {start.Seeds.Count} seeds, {start.Setting.Weeks} weeks, {plan.Rows} rows.",
            "");
        Figure = SharesFigure.Of(caption, measure, [.. plan.Axes.Zip(split.Shares, (a, s) => (a.Belief, s))]);
    }
}
