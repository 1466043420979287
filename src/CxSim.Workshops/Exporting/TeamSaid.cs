using CxSim.Model.Policies;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;

namespace CxSim.Workshops.Exporting;

/// <summary>What a team, or a phone that answers for itself, said in a step: for its own eyes.</summary>
public static class TeamSaid
{
    /// <summary>About what, and what; of a policy only what it changes.</summary>
    /// <param name="state">The session.</param>
    /// <param name="script">Its script.</param>
    /// <param name="step">The step that asked.</param>
    /// <param name="seat">Whose eyes.</param>
    /// <param name="claims">What the script's claims say.</param>
    public static IReadOnlyList<(string About, string Said)> In(
        SessionState state, Script script, Step step, Seat seat, ClaimTitles claims)
    {
        var words = new RowWords(script, claims);
        return
        [
            .. from row in ExportRows.Said(state, script, step)
               where row.Who == state.VoiceOf(step.Id, seat) && !IsAsToday(row)
               select (row.Kind == "reason" ? "Why" : words.About(row), words.Said(row)),
        ];
    }

    private static bool IsAsToday(ExportRow row) =>
        row.Kind == "choice" && Levers.Find(row.Item) is { } lever && row.Value == Questions.Text(lever.Default);
}
