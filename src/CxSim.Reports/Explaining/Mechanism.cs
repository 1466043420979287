using CxSim.Model.Policies;

namespace CxSim.Reports.Explaining;

/// <summary>A part of how the world works that can be told on one page.</summary>
/// <param name="Id">The word by which its page is named.</param>
/// <param name="Name">The name on screen.</param>
/// <param name="Meaning">What happens in it, one sentence.</param>
public sealed record Mechanism(string Id, string Name, string Meaning)
{
    /// <summary>The numbers and causal links that belong to it; each belief belongs to one mechanism.</summary>
    public IReadOnlyList<Belief> Beliefs { get; init; } = [];

    /// <summary>The levers that move it.</summary>
    public IReadOnlyList<Lever> Levers { get; init; } = [];

    /// <summary>Ids of the measures in which it shows.</summary>
    public IReadOnlyList<string> Measures { get; init; } = [];

    /// <summary>The page on it.</summary>
    public string Page => $"docs/mechanisms/{Id}.md";

    /// <summary>The mechanism to which a belief belongs.</summary>
    public static Mechanism Of(Belief belief) => Mechanisms.All.First(m => m.Beliefs.Contains(belief));
}
