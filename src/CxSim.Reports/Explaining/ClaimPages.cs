using CxSim.Experiments.Claims;
using CxSim.Experiments.Claims.Files;

namespace CxSim.Reports.Explaining;

/// <summary>Pages of claims, which stand in files.</summary>
public static class ClaimPages
{
    /// <summary>The page of the claim of this id; none for any other word.</summary>
    public static IReadOnlyList<Page> Find(string word, Experiments.Scenarios.Library library)
    {
        bool isId = word.Length > 1 && word[0] is 'c' or 'C' && word.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
        return isId
            ? [.. ClaimShelf.Find(library, [word]).Select(Of)]
            : [];
    }

    private static Page Of(Claim claim) => new(
        claim.Id, claim.Title, "a claim of the articles, as a test", claim.Says,
        [
            .. claim.Articles.Select(a => new Fact("Article", $"{a.Id} · {a.Words}")),
            new("Test", claim.Test),
            .. claim.Expected.Count == 0
                ? Array.Empty<Fact>()
                : [new("Recorded", string.Join(" · ", claim.Expected.Select(e => $"{e.Key} {e.Value.Symbol()} {e.Value.Word()}")))],
            new("Hangs on", $"{claim.Flip.What}: {claim.Flip.Meaning}"),
            new("Evidence", Words.Of(claim.Flip.Grade)),
            .. claim.ShouldFail.Select(s => new Fact("Should fail", s)),
            .. claim.For.Select(e => new Fact("For", $"{e.Finding} {e.Source}")),
            .. claim.Against.Select(e => new Fact("Against", $"{e.Finding} {e.Source}")),
            new("Try", $"cxsim claims {claim.Id}"),
        ]);
}
