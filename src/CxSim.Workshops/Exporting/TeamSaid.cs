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
    public static IReadOnlyList<(string About, string Said)> In(SessionState state, Script script, Step step, Seat seat) =>
    [
        .. from row in ExportRows.Said(state, script, step)
           where row.Who == state.VoiceOf(step.Id, seat) && !IsAsToday(row)
           select (row.Kind == "reason" ? "Why" : RowWords.About(row), RowWords.Said(script, row)),
    ];

    private static bool IsAsToday(ExportRow row) =>
        row.Kind == "choice" && Levers.Find(row.Item) is { } lever && row.Value == Questions.Text(lever.Default);
}
