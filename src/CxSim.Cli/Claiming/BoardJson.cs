using CxSim.Cli.Terminal;
using CxSim.Experiments.Claims;
using CxSim.Experiments.Claims.Saving;

namespace CxSim.Cli.Claiming;

/// <summary>A board for scripts; docs/reference/json.md describes it.</summary>
internal static class BoardJson
{
    /// <summary>The document.</summary>
    public static object Of(BoardAnswer answer) => new
    {
        JsonText.Schema,
        answer.Manifest.Id,
        answer.Manifest.Digest,
        Results = answer.Folder,
        answer.Manifest.Quick,
        Seconds = answer.Manifest.WallSeconds,
        answer.Manifest.BeliefSets,
        Claims = answer.Claims.Select(Of),
    };

    /// <summary>The document of a board that is kept: what is recorded of the claims today is not part of it.</summary>
    public static object OfSaved(BoardManifest manifest, IReadOnlyList<ClaimRecord> claims, string folder) => new
    {
        JsonText.Schema,
        Kind = "claims",
        manifest.Id,
        manifest.Digest,
        Results = folder,
        manifest.Quick,
        manifest.BeliefSets,
        Claims = claims.Select(c => new
        {
            c.Id,
            c.Title,
            c.Article,
            Verdicts = c.Verdicts.ToDictionary(v => v.Key, v => v.Value.Word()),
            Flip = c.Flip is { At: { } at } flip ? new { flip.What, flip.Kind, Value = at, flip.Low, flip.High, flip.Words } : null,
        }),
    };

    private static object Of(ClaimOutcome outcome) => new
    {
        outcome.Claim.Id,
        outcome.Claim.Title,
        Article = outcome.Claim.ArticleIds,
        Verdicts = outcome.Sets.ToDictionary(s => s.Set, s => s.Verdict.Word()),
        Flip = outcome.Flip is { At: { } at } flip ? Of(flip, at) : null,
        Expected = outcome.Claim.Expected.Count == 0 ? null : outcome.Claim.Expected.ToDictionary(e => e.Key, e => e.Value.Word()),
        Differs = outcome.Differs,
        Drawn = outcome.Drawn,
    };

    private static object Of(FlipOutcome flip, double at) => new
    {
        flip.Search.What,
        Kind = flip.Search.Belief is null ? "lever" : "belief",
        Value = at,
        Low = flip.Turn!.Value.Low.Value,
        High = flip.Turn!.Value.High.Value,
        flip.Words,
        Grade = $"{flip.Search.Grade}",
    };
}
