namespace CxSim.Figures.Charts;

/// <summary>What became of one claim under one set of beliefs.</summary>
public enum ClaimOutcome
{
    /// <summary>It holds.</summary>
    Holds,

    /// <summary>It holds in some worlds and fails in others.</summary>
    Depends,

    /// <summary>It fails.</summary>
    Fails,

    /// <summary>Luck hides it; more seeds would tell.</summary>
    CannotTell,
}

/// <summary>One claim on the board.</summary>
/// <param name="Id">Its short name, such as "C1".</param>
/// <param name="Text">The claim in a sentence.</param>
/// <param name="Outcomes">One for each belief set, in the board's order.</param>
/// <param name="Flip">When it flips, in words; empty when no such point was found.</param>
public sealed record Claim(string Id, string Text, IReadOnlyList<ClaimOutcome> Outcomes, string Flip = "");
