using CxSim.Experiments.Running;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Scenarios;

/// <summary>SHA-256 of fully resolved text, 64 hexadecimal digits: equal hashes, equal values to the bit.</summary>
public static class Hashes
{
    /// <summary>Of an experiment, its beliefs apart.</summary>
    public static string Scenario(Experiment experiment) => Fingerprint.OfText(ResolvedWriter.Scenario(experiment));

    /// <summary>Of a set of beliefs.</summary>
    public static string Beliefs(BeliefSet beliefs) => Fingerprint.OfText(ResolvedWriter.Beliefs(beliefs));
}
