using CxSim.Experiments.Lives;
using CxSim.Experiments.Running;
using CxSim.Model.Policies;

namespace CxSim.Web.Lab;

/// <summary>Whose life is to be followed.</summary>
/// <param name="Setting">The world apart from policy and luck.</param>
/// <param name="Policy">The policy beside today.</param>
/// <param name="Kind">customer, agent or issue.</param>
/// <param name="Choice">The rule by which one is picked.</param>
/// <param name="Another">0 for the first by that rule, then the next.</param>
internal sealed record TraceOrder(Setting Setting, Policy Policy, string Kind, Choice Choice, int Another)
{
    /// <summary>The kind as a sentence begins with it.</summary>
    public string Noun => char.ToUpperInvariant(Kind[0]) + Kind[1..];
}
