using System.Reflection;
using CxSim.Model;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Running;

/// <summary>Runs of the simulated world, in this process.</summary>
public sealed class WorldSource : IWorldSource
{
    private const int BuildDigits = 8;

    /// <summary>Version of the model and the first digits of its build's identity, which changes with every change of its code.</summary>
    public string Engine { get; } = Name(typeof(World).Assembly);

    /// <inheritdoc/>
    public IEnumerable<RunRecord> Replicate(StudyPlan plan, ulong seed, IReadOnlyList<Policy> policies, CancellationToken stop)
    {
        var today = World.Create(plan.Centre, plan.Beliefs, seed, plan.CohortSize);
        today.WarmUp(plan.WarmUpWeeks, stop);
        foreach (var policy in policies)
        {
            yield return today.Fork().Run(policy, plan.Shocks, plan.Weeks, book: null, stop);
        }
    }

    private static string Name(Assembly model)
    {
        string version = model.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        return $"{version}+{model.ManifestModule.ModuleVersionId.ToString("N")[..BuildDigits]}";
    }
}
