using CxSim.Experiments.Running;

namespace CxSim.Orleans.Wire;

/// <summary>A list of replications as it travels and is stored: each setting and each policy once.</summary>
/// <param name="Engine">Which build of the model must run it.</param>
/// <param name="Settings">Settings, as <see cref="WorldText"/> writes them.</param>
/// <param name="Policies">Policies, as <see cref="WorldText"/> writes them.</param>
/// <param name="Errands">The replications.</param>
/// <param name="Blocks">Blocks into which each centre is cut and spread over the silos; 0 keeps each run in one silo.</param>
[GenerateSerializer, Immutable, Alias("cxsim.plan")]
public sealed record ClusterPlan(string Engine, string[] Settings, string[] Policies, Errand[] Errands, int Blocks)
{
    /// <summary>A hash of all that the plan's numbers depend on, and of the cut; equal plans are one experiment.</summary>
    public string Key => Fingerprint.OfText($"{Engine} {Blocks} {string.Join(' ', Errands.SelectMany(e => e.Keys))}")[..32];

    /// <summary>What a run grain is told of one of the replications.</summary>
    public RunOrder OrderOf(int errand) => new(
        Engine, Settings[Errands[errand].Setting], [.. Errands[errand].Policies.Select(p => Policies[p])], Errands[errand].Seed,
        Errands[errand].Keys, Blocks);
}
