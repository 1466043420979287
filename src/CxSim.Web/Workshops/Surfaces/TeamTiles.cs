using CxSim.Workshops.Sessions;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Workshops.Surfaces;

/// <summary>A tile for each team, told apart by its name and a sign, not by colour alone.</summary>
internal static class TeamTiles
{
    // In the order in which figures give signs to policies, so that a team is the same everywhere; the square is today's.
    private static readonly string[] Signs = ["●", "▲", "◆", "▼", "✖", "★", "✚", "⋈", "⬟", "⬢", "◐", "◧"];

    /// <summary>The tiles.</summary>
    /// <param name="state">The session.</param>
    /// <param name="word">What is said of a team; empty for how many phones it has.</param>
    public static string Of(SessionState state, Func<int, string> word) =>
        $"<ul class=\"tiles\">{All(Enumerable.Range(0, state.Plan.Teams.Count), t => Tile(state, t, word(t)))}</ul>";

    /// <summary>The sign of a team.</summary>
    public static string Sign(int team) => Signs[team % Signs.Length];

    private static string Tile(SessionState state, int team, string word)
    {
        int phones = state.Seats.Values.Count(s => s.Team == team);
        string said = word.Length > 0 ? word : phones == 0 ? "…" : phones == 1 ? "here" : $"{phones} phones";
        return $"<li class=\"team-{team % 4}\"><span aria-hidden=\"true\">{Sign(team)}</span> {E(state.Plan.Teams[team])} "
            + $"<small>{E(said)}</small></li>";
    }
}
