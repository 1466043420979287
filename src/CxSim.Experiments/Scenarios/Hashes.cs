using System.Security.Cryptography;
using System.Text;
using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Scenarios;

/// <summary>SHA-256 of fully resolved text, 64 hexadecimal digits: equal hashes, equal values to the bit.</summary>
public static class Hashes
{
    /// <summary>Of an experiment, its beliefs apart.</summary>
    public static string Scenario(Experiment experiment) => Of(ResolvedWriter.Scenario(experiment));

    /// <summary>Of a set of beliefs.</summary>
    public static string Beliefs(BeliefSet beliefs) => Of(ResolvedWriter.Beliefs(beliefs));

    /// <summary>Of a policy.</summary>
    public static string Policy(Policy policy) => Of(ResolvedWriter.Policy(policy));

    /// <summary>Of a centre.</summary>
    public static string Centre(Centre centre) => Of(ResolvedWriter.Centre(centre));

    /// <summary>Of a centre of either kind.</summary>
    public static string Centre(CentreScenario centre) => centre is QueueCentre queue
        ? Of(ResolvedWriter.Queue(queue.Spec))
        : Centre(((FullCentre)centre).Centre);

    private static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
