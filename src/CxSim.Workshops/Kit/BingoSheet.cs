using CxSim.Experiments.Claims;
using CxSim.Experiments.Running;
using static CxSim.Workshops.Html;

namespace CxSim.Workshops.Kit;

/// <summary>Claims bingo: a grid of claims a team, each in an order of its own, to tick when one is heard or seen.</summary>
internal static class BingoSheet
{
    private const int Cells = 16;
    private const int OnAPage = 2;

    public static string Write(KitPack pack) => All(
        pack.Script.Teams.Select(t => (t.Id, t.Title)).Chunk(OnAPage),
        page => $"<section class=\"sheet halves\">\n{All(page, t => Card(pack, t.Id, t.Title))}</section>\n");

    private static string Card(KitPack pack, string team, string title) => $"""
        <article class="half bingo"><h2>Claims bingo <span class="state">Team {E(title)}</span></h2>
        <p>Tick a claim when somebody says it, and cross it out when a screen contradicts it. Four in a row: say so.</p>
        <ul class="grid">{All(Drawn(pack, team), c => $"<li><strong>{E(c.Id)}</strong> {E(c.Title)}</li>\n")}</ul></article>

        """;

    // By a hash, so that a pack printed twice has the same cards.
    private static IEnumerable<Claim> Drawn(KitPack pack, string team) =>
        pack.Claims.OrderBy(c => Fingerprint.OfText($"{team} {c.Id}"), StringComparer.Ordinal).Take(Cells);
}
