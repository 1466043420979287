using System.Reflection;
using CxSim.Model;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Running;

/// <summary>The simulated world as a source of runs.</summary>
public sealed class SimulatedWorlds : IWorldSource
{
    /// <summary>Version of the model and, so that no two builds are mixed, the start of its build's own id.</summary>
    public string Engine { get; } = Describe(typeof(World).Assembly);

    /// <inheritdoc/>
    public IEnumerable<RunRecord> Replicate(StudyPlan plan, ulong seed, IReadOnlyList<Policy> policies, CancellationToken stop)
    {
        var world = World.Create(plan.Centre, plan.Beliefs, seed, plan.CohortSize);
        world.WarmUp(plan.WarmUpWeeks, stop);
        for (int i = 0; i < policies.Count; i++)
        {
            // The last policy needs no copy: nobody starts from that state again.
            var start = i == policies.Count - 1 ? world : world.Fork();
            yield return start.Run(policies[i], plan.Shocks, plan.Weeks, stop: stop);
        }
    }

    private static string Describe(Assembly model)
    {
        string version = model.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        return $"{version}+{model.ManifestModule.ModuleVersionId.ToString("N")[..8]}";
    }
}
