using System.Globalization;
using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;
using CxSim.Model.Policies;

namespace CxSim.Orleans.Wire;

/// <summary>What a run is kept under.</summary>
internal static class RunKey
{
    /// <summary>32 hexadecimal digits: a hash of build, setting, levers and seed, whatever the policy is called.</summary>
    public static string Of(TrialKeys keys, Setting setting, Policy policy, ulong seed) =>
        keys.Of(new Trial(setting, policy, seed)).ToString("x32", CultureInfo.InvariantCulture);
}
