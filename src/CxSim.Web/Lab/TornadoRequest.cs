using CxSim.Experiments.Designs;
using CxSim.Experiments.Running;
using CxSim.Experiments.Sensitivity;

namespace CxSim.Web.Lab;

/// <summary>To move every uncertain belief alone, and see what becomes of a difference.</summary>
internal sealed record TornadoRequest : BeliefRequest
{
    /// <summary>The job that asks.</summary>
    /// <exception cref="Experiments.Scenarios.InputException">Something is unknown or impossible.</exception>
    public TornadoJob Job(LabBench bench)
    {
        var (start, measure, key) = Read(bench);
        var axes = BeliefPrior.Uncertain.Select(BeliefAxis.Whole).ToList();
        var plan = new SensitivityPlan { Start = start, Axes = axes, Walks = 0, Rows = 0 };
        return new TornadoJob($"tornado-{Fingerprint.OfText(key)[..12]}", plan.Alone(axes), measure, bench);
    }
}
