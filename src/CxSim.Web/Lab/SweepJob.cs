using CxSim.Experiments.Designs;
using CxSim.Experiments.Trials;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model.Measures;
using CxSim.Reports.Studies;
using CxSim.Reports.Sweeping;

namespace CxSim.Web.Lab;

/// <summary>Tries levers at many settings.</summary>
/// <param name="order">What was asked.</param>
/// <param name="bench">Where it is simulated.</param>
internal sealed class SweepJob(SweepOrder order, LabBench bench) : TrialJob(order.Id, [.. order.Study.Trials()], bench)
{
    /// <summary>What was asked.</summary>
    public SweepOrder Order => order;

    /// <summary>The points that no other betters in cost and in feeling understood at once; null until it has ended.</summary>
    public Figure? Frontier { get; private set; }

    /// <summary>Which point each row of the frontier's table shows, as its place in the result; −1 for the baseline.</summary>
    public IReadOnlyList<int> OnFrontier { get; private set; } = [];

    /// <summary>What came out; null until it has ended.</summary>
    public SweepAnswer? Answer { get; private set; }

    /// <inheritdoc/>
    protected override void Conclude(TrialFarm farm)
    {
        var points = PointOutcome.Read(order.Study, farm).ToList();
        var rows = points.Select(SweepRow.Of).ToList();
        var result = new SweepResult(order.Study, rows, farm.DigestOf(order.Study.Trials()));
        Answer = new(new SweepQuestion(order.Study.Policy.Id, order.Order.Experiment, order.Study, order.Command), result, order.Id, "");
        Frontier = Front(FrontierFigure.Front(points));
        var names = points.Select(Name).ToList();
        OnFrontier = [.. Frontier.Table.Rows.Select(r => names.IndexOf(r[0].Text))];
    }

    // As many as can be told apart, evenly along the front.
    private Figure Front(IReadOnlyList<PointOutcome> front)
    {
        const int Most = 6;
        var along = front.OrderBy(p => p.Level(AllMeasures.CostPerResolved)).ToList();
        var shown = Enumerable.Range(0, Math.Min(Most, along.Count))
            .Select(i => along[i * (along.Count - 1) / Math.Max(1, Math.Min(Most, along.Count) - 1)]).Distinct();
        return FrontierFigure.Of(
            new Caption("frontier", "Is it a choice, or can we have both?",
                $"{front.Count} of {order.Study.Design.Points.Count} points are bettered by no other. {order.Study.Seeds.Count} seeds.",
                order.Command),
            order.Study.Setting.Centre.Currency, order.Study.Baseline.Id,
            [.. shown.Select(p => (Name(p), p))]);
    }

    private string Name(PointOutcome point) => SweepWords.At(order.Study.Design.Axes, point.Values);
}
