using CxSim.Experiments.Running;
using CxSim.Model.Policies;

namespace CxSim.Cli.Tracing;

/// <summary>What a trace was asked for.</summary>
/// <param name="Setting">The world apart from policy and luck.</param>
/// <param name="Seed">Whose luck.</param>
/// <param name="Baseline">The policy to compare with.</param>
/// <param name="Policy">The policy.</param>
/// <param name="Who">Whose life.</param>
/// <param name="Another">0 for the one the rule picks first, then the next nearest.</param>
/// <param name="Day">Day of an agent's shift, from 0, or null.</param>
internal sealed record TraceAsk(Setting Setting, ulong Seed, Policy Baseline, Policy Policy, Who Who, int Another, int? Day)
{
    /// <summary>What was simulated, in a line.</summary>
    public string Context =>
        $"{Setting.Centre.Id} · seed {Seed} · {Setting.Weeks} weeks after {Setting.WarmUpWeeks} of warm-up · "
        + $"beliefs \"{Setting.Beliefs.Id}\"";
}
