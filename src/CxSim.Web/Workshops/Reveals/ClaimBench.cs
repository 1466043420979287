using System.Collections.Concurrent;
using CxSim.Experiments.Claims;
using CxSim.Experiments.Claims.Files;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Reports.Claiming;
using CxSim.Web.Lab;
using CxSim.Workshops.Scripts;
using Claim = CxSim.Experiments.Claims.Claim;
using Shown = CxSim.Figures.Charts.Claim;

namespace CxSim.Web.Workshops.Reveals;

/// <summary>The claims of a step, judged as the script assumes and under each flip.</summary>
/// <param name="bench">Where they are tried.</param>
/// <param name="script">The script.</param>
/// <param name="step">A step that breaks the story.</param>
/// <param name="isQuick">Whether a small centre and fewer weeks will do, as in a rehearsal.</param>
internal sealed class ClaimBench(LabBench bench, Script script, Step step, bool isQuick)
{
    /// <summary>How the script's own assumptions are called.</summary>
    public const string AsAssumed = "as assumed";

    private const int Seeds = 4;

    private readonly IReadOnlyList<Claim> _claims = ClaimShelf.Find(bench.Library, step.Claims);
    private readonly ConcurrentDictionary<(int World, string Claim), ClaimVerdict> _verdicts = new();
    private readonly BoardOptions _options = isQuick ? UsualBoard.Look(bench.Library) : BoardOptions.Look(Seeds) with
    {
        Scale = script.Centre.Id == new Model.Centres.Centre().Id ? BoardScale.Full : BoardScale.Quick(script.Centre),
    };

    /// <summary>Worlds, the first as assumed.</summary>
    public int Worlds => step.Flips.Count + 1;

    /// <summary>Ids of the claims.</summary>
    public IEnumerable<string> Claims => _claims.Select(c => c.Id);

    /// <summary>A claim's verdict in a world; null until it is judged.</summary>
    public ClaimVerdict? Of(int world, string claim) => _verdicts.TryGetValue((world, claim), out var verdict) ? verdict : null;

    /// <summary>Whether a claim fails in none of the worlds up to one; null until it is judged in all of them.</summary>
    public bool? Survives(string claim, int upTo)
    {
        var verdicts = Enumerable.Range(0, upTo + 1).Select(w => Of(w, claim)).ToList();
        return verdicts.Contains(null) ? null : !verdicts.Contains(ClaimVerdict.Fails);
    }

    /// <summary>Judges a claim in a world.</summary>
    public void Judge(int world, string id, CancellationToken stop)
    {
        var claim = _claims.First(c => c.Id == id);
        var beliefs = script.Beliefs;
        if (world > 0)
        {
            var flip = step.Flips[world - 1];
            claim = claim with { Policies = [.. claim.Policies.Select(flip.In)] };
            beliefs = flip.In(beliefs).Named(flip.Id);
        }

        var outcome = new ClaimBoard(bench.Farm(), _options).Run([claim], [beliefs], stop)[0];
        _verdicts[(world, id)] = outcome.Sets[0].Verdict;
    }

    /// <summary>The board with one flip beside what is assumed, as far as it is judged; null until one claim is.</summary>
    /// <param name="world">The world; 0 for the assumptions alone.</param>
    public Figure? Board(int world)
    {
        int[] worlds = world == 0 ? [0] : [0, world];
        var judged = _claims.Where(c => worlds.All(w => Of(w, c.Id) is not null)).ToList();
        if (judged.Count == 0)
        {
            return null;
        }

        string title = world == 0 ? "Which claims hold as we assume?" : step.Flips[world - 1].Says;
        string early = judged.Count < _claims.Count ? $"early: {judged.Count} of {_claims.Count} judged so far, " : "";
        string small = isQuick ? " Rehearsal: judged in a small centre." : "";
        return ClaimsChart.Build(
            new Caption($"claims-{world}", title, $"Each claim is a test that can fail; {early}{_options.MostSeeds} seeds.{small}"),
            [.. worlds.Select(NameOf)],
            [.. judged.Select(c => new Shown(
                c.Id, c.Title, [.. worlds.Select(w => BoardFigure.Show(Of(w, c.Id)!.Value))], Moved(world, c)))],
            beside: "");
    }

    private string NameOf(int world) => world == 0 ? AsAssumed : step.Flips[world - 1].Title;

    private string Moved(int world, Claim claim) => world == 0 || Of(0, claim.Id) == Of(world, claim.Id) ? "" : "◀ turned";
}
