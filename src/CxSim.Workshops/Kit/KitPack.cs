using CxSim.Experiments.Claims;
using CxSim.Workshops.Scripts;

namespace CxSim.Workshops.Kit;

/// <summary>What a pack is printed from: a script, and the claims as the board has them.</summary>
/// <param name="Script">The workshop.</param>
/// <param name="Claims">Every claim at hand, by number.</param>
public sealed record KitPack(Script Script, IReadOnlyList<Claim> Claims)
{
    /// <summary>The claim of this id.</summary>
    internal Claim Claim(string id) => Claims.First(c => c.Id == id);

    /// <summary>A claim's recorded verdicts in words, or that there are none.</summary>
    internal static string Verdicts(Claim claim) => claim.Expected.Count == 0
        ? "no verdict recorded"
        : string.Join(" · ", Order(claim).Select(v => $"{v.Value.Symbol()} {v.Value.Word()} under {v.Key} beliefs"));

    // The base first, since that is where a session starts.
    private static IEnumerable<KeyValuePair<string, ClaimVerdict>> Order(Claim claim) =>
        claim.Expected.OrderBy(v => v.Key != "base").ThenBy(v => v.Key, StringComparer.Ordinal);
}
