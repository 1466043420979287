using CxSim.Experiments.Claims;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Turning;
using CxSim.Figures.Reports;

namespace CxSim.Reports.Claiming;

/// <summary>A claim's card: what it says, what was tested, what was seen, when it turns, what the evidence is.</summary>
public static class ClaimCard
{
    /// <summary>The card.</summary>
    public static IEnumerable<Block> Of(ClaimOutcome outcome)
    {
        var claim = outcome.Claim;
        var words = new Wording(claim.Centre.Currency);
        yield return new SubHeading($"{claim.Id} · {claim.Title}");
        yield return new Paragraph(claim.Says);
        yield return new KeyValues(
        [
            ("Test", claim.Test),
            .. outcome.Sets.Select(s => (Name(s.Set), Seen(s, words))),
            .. outcome.Drawn is { } drawn
                ? new[] { ("Drawn worlds", $"what is promised is seen in {drawn.Held} of {drawn.Worlds} worlds drawn from all ranges") }
                : [],
            .. outcome.Flip is { } flip ? new[] { ("Turns when", Turn(flip)) } : [],
            ("Should fail", string.Join(" ", claim.ShouldFail)),
            .. claim.For.Select(e => ("Evidence for", $"{e.Finding} {e.Source}")),
            .. claim.Against.Select(e => ("Evidence against", $"{e.Finding} {e.Source}")),
        ]);
        yield return new Code($"cxsim claims {claim.Id}");
    }

    private static string Name(string set) => char.ToUpperInvariant(set[0]) + set[1..];

    private static string Seen(SetOutcome set, Wording words)
    {
        string seen = string.Join("; ", set.Tests.Select(t => BoardWords.Of(Telling(t), words)));
        string why = set.Why.Length > 0 ? $" ({set.Why})" : "";
        return $"{set.Verdict.Symbol()} {set.Verdict.Word()}{why}. {seen}. {set.Seeds} seeds.";
    }

    // Of a test with several bounds, the one that decides: that which is missed most, or passed least.
    private static Probe Telling(IReadOnlyList<Probe> probes) => probes.MinBy(p => p.Slack)!;

    private static string Turn(FlipOutcome flip)
    {
        string tried = flip.Turn is { } t
            ? $"{Words(t.Low)}, {Words(t.High)}"
            : $"tried {string.Join(", ", flip.Points.Select(p => $"{p.Value:0.###}"))}";
        string again = flip.TurnsAgain ? "; it turns again elsewhere in the range" : "";
        return $"{flip.Words}: {tried}, with {flip.Seeds} seeds{again}. {flip.Search.Meaning} Grade {flip.Search.Grade}.";
    }

    private static string Words(TurningPoint point) => $"{(point.Holds ? "seen" : "not seen")} at {point.Value:0.###}";
}
