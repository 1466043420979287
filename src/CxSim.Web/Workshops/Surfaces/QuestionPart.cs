using CxSim.Figures.Reports;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Workshops.Surfaces;

/// <summary>What the projector shows while people answer: the question, and who is done. Never what they say.</summary>
internal static class QuestionPart
{
    /// <summary>The part.</summary>
    public static string Of(Room room, SessionState state, Step step) => $"""
        <div class="ask"><p class="big">{E(step.Projector.Length > 0 ? step.Projector : step.Title)}</p>
        {Body(room, step)}{Done(state)}</div>
        """;

    private static string Body(Room room, Step step) => step.State switch
    {
        StepState.Brief => $"<p class=\"lead\">{E(Report.Purpose)}</p>{List(step.Trust)}",
        StepState.Poll => List(step.Statements.Select(s => s.Text)),
        StepState.Predict => List(step.Measures.Select(m => m.Name), "columns"),
        StepState.Decide => $"<p class=\"lead\">{E(room.Script.Card.Means)}</p>",
        StepState.Break => List(step.Claims.Select(room.Claims.Named)),
        StepState.Beliefs => List(step.Disputed.Select(b => $"{b.Meaning.TrimEnd('.')} ({b.Id}, {b.Grade})"), "many"),
        StepState.Debrief => List(step.Questions),
        _ => "",
    };

    private static string List(IEnumerable<string> items, string kind = "") =>
        $"<ul class=\"points {kind}\">{All(items, i => $"<li>{E(i)}</li>")}</ul>";

    // A tick says that a team is done; it does not say with what.
    private static string Done(SessionState state)
    {
        if (state.Stage.Question is not { } question)
        {
            return "";
        }

        if (question.Of == Asked.Seat)
        {
            int said = state.Seats.Keys.Count(s => state.AnswerOf(state.Stage.Id, s).Count > 0);
            return $"<p class=\"count\">{said} of {state.Seats.Count} phones have answered</p>";
        }

        return TeamTiles.Of(state, team => state.Locks.Contains((state.Stage.Id, team)) ? "✓ locked" : "");
    }
}
