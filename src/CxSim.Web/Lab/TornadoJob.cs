using CxSim.Experiments.Designs;
using CxSim.Experiments.Sensitivity;
using CxSim.Experiments.Trials;
using CxSim.Figures;
using CxSim.Figures.Charts;
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
        var swings = Swung.All(_measure, points, _axes)
            .Where(s => s.Width > 0).OrderByDescending(s => s.Width).Take(SensitivityPlan.MostFactors);
        Figure = TornadoFigure.Of(
            new Caption("tornado", $"Which belief moves {_measure.Name} most?",
                $"{_alone.Policy.Id}, {_alone.Setting.Centre.Title}, {_alone.Seeds.Count} seeds, {_alone.Setting.Weeks} weeks.", ""),
            _alone.Setting.Centre.Currency, points[0].Compare(_measure), swings);
        return false;
    }
}
