using CxSim.Experiments.Running;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Trials;

/// <summary>One run of a study of many: a policy in a setting, with the luck of one seed.</summary>
/// <param name="Setting">The world apart from policy and luck; trials that share the object share its warm-up.</param>
/// <param name="Policy">The policy; its name does not count.</param>
/// <param name="Seed">The seed.</param>
public sealed record Trial(Setting Setting, Policy Policy, ulong Seed);
