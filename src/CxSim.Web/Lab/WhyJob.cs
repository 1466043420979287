using CxSim.Experiments.Trials;
using CxSim.Experiments.Why;
using CxSim.Figures;
using CxSim.Model.Measures;
using CxSim.Reports.Reasons;

namespace CxSim.Web.Lab;

/// <summary>Asks why a run's policy does what it does: each path switched off in turn, on a few seeds.</summary>
/// <param name="id">By what it is found.</param>
/// <param name="study">The paths.</param>
/// <param name="bench">Where it is simulated.</param>
internal sealed class WhyJob(string id, WhyStudy study, LabBench bench) : TrialJob(id, study.Trials, bench)
{
    private const int Seeds = 4;

    /// <summary>The loops with what became of them, then net value by path; null until it has ended.</summary>
    public IReadOnlyList<Figure>? Figures { get; private set; }

    /// <summary>What it comes to, as a sentence.</summary>
    public string Sentence { get; private set; } = "";

    /// <summary>The job of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="bench">Where it is simulated.</param>
    public static WhyJob Of(LabRun run, LabBench bench)
    {
        var plan = run.Order.Plan;
        return new($"why-{run.Id}", new(plan.Setting, plan.Baseline, run.Order.Policy, [.. plan.Seeds.Take(Seeds)]), bench);
    }

    /// <inheritdoc/>
    protected override void Conclude(TrialFarm farm)
    {
        var answer = new WhyAnswer(study, farm, [study.Split(farm, AllMeasures.NetValue)], $"cxsim why {study.Policy.Id}");
        Sentence = answer.Sentence;
        Figures = [.. new WhyFigures(answer, "").All().Reverse()];
    }
}
