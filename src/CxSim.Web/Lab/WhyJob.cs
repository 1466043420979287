using CxSim.Experiments.Running;
using CxSim.Experiments.Why;
using CxSim.Figures;
using CxSim.Model.Measures;
using CxSim.Reports.Reasons;
using CxSim.Web.Jobs;

namespace CxSim.Web.Lab;

/// <summary>Asks why a run's policy does what it does: each path switched off in turn, on a few seeds.</summary>
/// <param name="id">By what it is found.</param>
/// <param name="run">The run.</param>
/// <param name="bench">Where it is simulated.</param>
internal sealed class WhyJob(string id, LabRun run, LabBench bench) : Job(id)
{
    private const int Seeds = 4;

    private readonly WhyStudy _study = new(
        run.Order.Plan.Setting, run.Order.Plan.Baseline, run.Order.Policy, StudyPlan.FirstSeeds(Math.Min(Seeds,
            run.Order.Plan.Seeds.Count)));

    /// <summary>The run it asks about.</summary>
    public LabRun Run => run;

    /// <summary>Runs done.</summary>
    public int Done { get; private set; }

    /// <summary>Runs it takes.</summary>
    public int Of => _study.Trials.Count;

    /// <summary>The loops with what became of them, then net value by path; null until it has ended.</summary>
    public IReadOnlyList<Figure>? Figures { get; private set; }

    /// <summary>What it comes to, as a sentence.</summary>
    public string Sentence { get; private set; } = "";

    /// <inheritdoc/>
    public override int Rank => 3;

    /// <inheritdoc/>
    public override bool Step(CancellationToken callOff)
    {
        var farm = bench.Farm(p =>
        {
            Done = p.Done;
            Tell();
        });
        if (!farm.Run(_study.Trials, callOff))
        {
            return true;
        }

        var answer = new WhyAnswer(_study, farm, [_study.Split(farm, AllMeasures.NetValue)], $"cxsim why {run.Order.Policy.Id}");
        Sentence = answer.Sentence;
        Figures = [.. new WhyFigures(answer, "").All().Reverse()];
        return false;
    }
}
