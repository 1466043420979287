using CxSim.Experiments.Claims;
using CxSim.Experiments.Claims.Saving;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Policies;
using CxSim.Reports.Presenting;
using CxSim.Web.Lab;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Pages;

/// <summary>A claim that turns with a belief, in the lab: its policies beside today, with the belief set to where the verdict is the other
/// one. Nothing for a claim that the lab cannot show: one of shocks, or of a policy beside another than today.</summary>
/// <param name="claim">The claim.</param>
/// <param name="turn">Where the board saw it turn.</param>
/// <param name="library">Where the lab finds its centres.</param>
internal sealed class ClaimTurn(Claim claim, FlipRecord turn, Library library)
{
    /// <summary>Links into the lab, or nothing.</summary>
    public string Links()
    {
        if (claim.Flip.Belief is not { } belief || belief.Id != turn.What || Beyond() is not { } value || Beside() is not { } world)
        {
            return "";
        }

        var held = world.Beliefs.ToDictionary(b => b.Belief.Id, b => b.Value, StringComparer.Ordinal);
        held[belief.Id] = value;
        string set = $"{belief.Id} at {NumberText.Short(value)}";
        var links = claim.Policies.Select(p => Link(p, held, set)).ToList();
        return links.Contains(null) ? "" : $"<p class=\"turned\">See it turned in the lab: {string.Join(" · ", links)}</p>";
    }

    // The value farthest from here at which the verdict was seen to be the other one: there the lab shows most of it.
    private double? Beyond() => turn.At is { } at
        ? turn.Points.Where(p => p.Value > at == at > turn.Here).OrderBy(p => Math.Abs(p.Value - turn.Here))
            .TakeWhile(p => p.Holds != turn.HoldsHere).Select(p => (double?)p.Value).LastOrDefault()
        : null;

    // The one world in which policies are set beside today, if that is all the claim does and the lab has such a world.
    private ClaimWorld? Beside()
    {
        var tests = claim.Tests.OfType<DifferenceTest>().ToList();
        bool isOfTheLab = claim.Shocks.Count == 0 && tests.Count == claim.Tests.Count
            && tests.All(t => t is { Times: 1, Year: 0, Policy.Moved: null, Against.Moved: null } && t.Against.Policy == Policy.Today.Id)
            && tests.SelectMany(t => t.Cells).Select(c => c.World).Distinct().Count() == 1;
        var world = claim.Worlds.FirstOrDefault(w => w.Id == tests.FirstOrDefault()?.Policy.World) ?? new ClaimWorld();
        return isOfTheLab && world is { Centre: null, Shocks.Count: 0 } ? world : null;
    }

    // As long as the claim looks, and by luck alone: the one belief in question is set, and no other is drawn.
    private string? Link(Policy policy, Dictionary<string, double> beliefs, string set)
    {
        var request = new RunRequest
        {
            Centre = claim.Centre.Id, Weeks = claim.Weeks, Draws = 0, Levers = policy.Moved().ToDictionary(l => l.Id, l => policy[l]),
            Beliefs = beliefs,
        };
        try
        {
            RunOrder.Of(request, library);
        }
        catch (InputException)
        {
            return null;
        }

        return $"<a href=\"/lab{E(RunAddress.Of(request))}\">{E(policy.Title)} with {E(set)}</a>";
    }
}
