using CxSim.Model.Policies;

namespace CxSim.Experiments.Claims;

/// <summary>A policy in a world: what a test reads its figures from.</summary>
/// <param name="Policy">Id of the policy.</param>
/// <param name="World">Id of the world; empty for the claim's own.</param>
/// <param name="Moved">A lever moved beside what the policy says, or null.</param>
public sealed record Cell(string Policy, string World = "", LeverMove? Moved = null)
{
    /// <summary>As a test writes it: "today@broken".</summary>
    public override string ToString() =>
        (World.Length == 0 ? Policy : $"{Policy}@{World}") + (Moved is { } m ? $" {m.Lever.Id} {m.Value:0.##}" : "");
}

/// <summary>A lever at a value.</summary>
public readonly record struct LeverMove(Lever Lever, double Value);
