using CxSim.Experiments.Designs;
using CxSim.Experiments.Sensitivity;
using CxSim.Experiments.Trials;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Reports.Presenting;
using CxSim.Reports.Studies;
using CxSim.Web.Jobs;
using Measure = CxSim.Model.Measures.Measure;

namespace CxSim.Web.Lab;

/// <summary>Moves every uncertain belief alone from its low to its high end, and looks what becomes of a difference.</summary>
internal sealed class TornadoJob : Job
{
    private readonly LabBench _bench;
    private readonly Measure _measure;
    private readonly List<BeliefAxis> _axes;
    private readonly PointStudy _alone;
    private readonly List<Trial> _trials;

    /// <summary>Of a policy beside its baseline.</summary>
    public TornadoJob(string id, PointStudy start, Measure measure, LabBench bench)
        : base(id)
    {
        _bench = bench;
        _measure = measure;
        _axes = [.. BeliefPrior.Uncertain.Select(BeliefAxis.Whole)];
        _alone = new SensitivityPlan { Start = start, Axes = _axes, Walks = 0, Rows = 0 }.Alone(_axes);
        _trials = [.. _alone.Trials()];
    }

    /// <summary>Runs done.</summary>
    public int Done { get; private set; }

    /// <summary>Runs it takes.</summary>
    public int Of => _trials.Count;

    /// <summary>The beliefs that move it most; null until it has ended.</summary>
    public Figure? Figure { get; private set; }

    /// <summary>The command that asks more: interactions too.</summary>
    public string Command => $"cxsim sensitivity {_alone.Policy.Id} --centre {_alone.Setting.Centre.Id} --measure {_measure.Id}";

    /// <inheritdoc/>
    public override int Rank => 3;

    /// <inheritdoc/>
    public override bool Step(CancellationToken callOff)
    {
        var farm = _bench.Farm(p =>
        {
            Done = p.Done;
            Tell();
        });
        if (!farm.Run(_trials, callOff))
        {
            return true;
        }

        PointOutcome[] points = [.. PointOutcome.Read(_alone, farm)];
        var central = points[0].Compare(_measure);
        var shown = new ChartMeasure(_measure, central.Margin, _alone.Setting.Centre.Currency);
        var swings = _axes.Select((a, i) => Moved(a, points[1 + (2 * i)], points[2 + (2 * i)], i))
            .Where(s => s.Width > 0).OrderByDescending(s => s.Width).Take(SensitivityPlan.MostFactors);
        Figure = TornadoChart.Build(
            new Caption("tornado", $"Which belief moves {_measure.Name} most?",
                $"{_alone.Policy.Id}, {_alone.Setting.Centre.Title}, {_alone.Seeds.Count} seeds, {_alone.Setting.Weeks} weeks.", ""),
            shown.Chart, shown.Value(central.Difference.Mean), [.. swings.Select(s => Bar(s, shown))]);
        return false;
    }

    private Swung Moved(BeliefAxis axis, PointOutcome low, PointOutcome high, int place) =>
        new(axis.Belief, low.Values[place], high.Values[place], low.Compare(_measure), high.Compare(_measure));

    private static Swing Bar(Swung s, ChartMeasure shown) => new(
        s.Belief.Id, $"{s.Belief.Grade}"[0], NumberText.Short(s.Low), NumberText.Short(s.High),
        shown.Value(s.AtLow.Difference.Mean), shown.Value(s.AtHigh.Difference.Mean));
}
