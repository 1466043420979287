using CxSim.Experiments.Claims;
using CxSim.Model.Policies;

namespace CxSim.Workshops.Scripts;

/// <summary>An assumption flipped: about how the world answers, or about what leaders do with what they win.</summary>
public sealed record Flip
{
    /// <summary>The word used in files.</summary>
    public string Id { get; init; } = "";

    /// <summary>The name on screen.</summary>
    public string Title { get; init; } = "";

    /// <summary>What is now assumed, in a sentence.</summary>
    public string Says { get; init; } = "";

    /// <summary>Beliefs at other values; none where only levers are flipped.</summary>
    public IReadOnlyList<(Belief Belief, double Value)> Beliefs { get; init; } = [];

    /// <summary>Levers forced to a value in every policy but today's.</summary>
    public IReadOnlyList<(Lever Lever, double Value)> Levers { get; init; } = [];

    /// <summary>A set of beliefs with this flip in it.</summary>
    public BeliefSet In(BeliefSet set) => Beliefs.Aggregate(set, (s, m) => s.With(m.Belief, m.Value));

    /// <summary>A policy with this flip in it; today stays as it is.</summary>
    public Policy In(Policy policy) =>
        policy.SameAs(Policy.Today) ? policy : Levers.Aggregate(policy, (p, m) => p.With(m.Lever, m.Value));

    /// <summary>A claim with this flip in its policies; beliefs come by <see cref="In(BeliefSet)"/>.</summary>
    public Claim In(Claim claim) => claim with { Policies = [.. claim.Policies.Select(In)] };
}
