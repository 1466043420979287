using CxSim.Experiments.Designs;
using CxSim.Experiments.Sensitivity;
using CxSim.Experiments.Trials;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Reports.Studies;
using Measure = CxSim.Model.Measures.Measure;

namespace CxSim.Web.Lab;

/// <summary>Moves every uncertain belief alone from its low to its high end, and looks what becomes of a difference.</summary>
/// <param name="id">By what it is found.</param>
/// <param name="alone">A policy beside its baseline, with every belief of the design alone at its ends.</param>
/// <param name="measure">Whose difference.</param>
/// <param name="bench">Where it is simulated.</param>
internal sealed class TornadoJob(string id, PointStudy alone, Measure measure, LabBench bench)
    : TrialJob(id, [.. alone.Trials()], bench)
{
    /// <summary>The beliefs that move it most; null until it has ended.</summary>
    public Figure? Figure { get; private set; }

    /// <summary>What was asked of which measure: the policy beside its baseline, and the measure.</summary>
    public (PointStudy Study, Measure Measure) Asked => (alone, measure);

    /// <summary>Ids of the beliefs that move it most, the strongest first.</summary>
    public IReadOnlyList<string> Strongest { get; private set; } = [];

    /// <summary>The command that asks more: interactions too.</summary>
    public string Command => $"cxsim sensitivity {alone.Policy.Id} --centre {alone.Setting.Centre.Id} --measure {measure.Id}";

    /// <inheritdoc/>
    protected override void Conclude(TrialFarm farm)
    {
        PointOutcome[] points = [.. PointOutcome.Read(alone, farm)];
        var swings = Swung.All(measure, points, [.. alone.Design.Axes.Cast<BeliefAxis>()])
            .Where(s => s.Width > 0).OrderByDescending(s => s.Width).Take(SensitivityPlan.MostFactors).ToList();
        Strongest = [.. swings.Select(s => s.Belief.Id)];
        var caption = new Caption(
            "tornado", $"Which belief moves {measure.Name} most?",
            $"{alone.Policy.Id}, {alone.Setting.Centre.Title}, {alone.Seeds.Count} seeds, {alone.Setting.Weeks} weeks.", "");
        Figure = TornadoFigure.Of(caption, alone.Setting.Centre.Currency, points[0].Compare(measure), swings);
    }
}
