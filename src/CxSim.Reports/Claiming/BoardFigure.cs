using CxSim.Experiments.Claims;
using CxSim.Figures;
using CxSim.Figures.Charts;
using Outcome = CxSim.Figures.Charts.ClaimOutcome;
using Shown = CxSim.Figures.Charts.Claim;

namespace CxSim.Reports.Claiming;

/// <summary>The board as a picture.</summary>
public static class BoardFigure
{
    /// <summary>The figure.</summary>
    /// <param name="claims">What became of the claims, at least one.</param>
    /// <param name="id">Id of the board, for the picture's corner.</param>
    public static Figure Of(IReadOnlyList<Experiments.Claims.ClaimOutcome> claims, string id) => ClaimsChart.Build(
        new Caption(
            "claims-board",
            "Which of the articles' claims survive?",
            "Each claim under three readings of the evidence.",
            $"cxsim claims · {id}"),
        [.. claims[0].Sets.Select(s => s.Set)],
        [.. claims.Select(c => new Shown(
            c.Claim.Id, $"{c.Claim.Title} ({c.Claim.ArticleIds})", [.. c.Sets.Select(s => Show(s.Verdict))], c.Flip?.Words ?? ""))]);

    /// <summary>A verdict as a board draws it.</summary>
    public static Outcome Show(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Holds => Outcome.Holds,
        ClaimVerdict.Depends => Outcome.Depends,
        _ => Outcome.Fails,
    };
}
