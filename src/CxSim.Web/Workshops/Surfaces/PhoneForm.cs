using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Reports.Presenting;
using CxSim.Web.Workshops.Reveals;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Workshops.Surfaces;

/// <summary>What a phone fills in, one group of buttons a field.</summary>
/// <param name="room">The room.</param>
/// <param name="state">The session.</param>
/// <param name="step">The step that asks.</param>
/// <param name="answer">What is filled in so far.</param>
/// <param name="isLocked">Whether the team has locked it.</param>
internal sealed class PhoneForm(Room room, SessionState state, Step step, IReadOnlyDictionary<string, string> answer, bool isLocked)
{
    private const string Lock = "<button type=\"button\" class=\"primary\" data-lock=\"on\" id=\"lock\">Lock</button>";
    private const string Unlock = "<button type=\"button\" data-lock=\"off\" id=\"lock\">Unlock</button>"
        + "<p class=\"locked\">✓ Locked. Wait for the others.</p>";

    /// <summary>The form of a step for a phone.</summary>
    public static string Of(Room room, SessionState state, Step step, Seat seat)
    {
        var question = state.Stage.Question!;
        var answer = state.AnswerOf(step.Id, SessionState.WhoAnswers(question, seat));
        bool locked = state.Locks.Contains((step.Id, seat.Team));
        return new PhoneForm(room, state, step, answer, locked).Whole(question);
    }

    private string Whole(Question question)
    {
        string fields = step.State switch
        {
            StepState.Poll => Opinions(step),
            StepState.Debrief => (step.Of.Length > 0 ? Opinions(room.Script.Step(step.Of)) : "") + Sentence("One thing I will do"),
            StepState.Predict => All(step.Measures, Predict) + Most(),
            StepState.Decide => Points() + All(room.Script.Card.Rows, Row) + Sentence("Why, in one sentence"),
            StepState.Reveal => Choices("Are the differences real?", Questions.Real, Questions.RealOrLuck.Select(w => new Pick(w, w, w))),
            StepState.Shock => Choices(
                "Who holds best?", Questions.Holds,
                room.Script.Teams.Take(state.Plan.Teams.Count).Select(t => new Pick(t.Id, t.Title, t.Title))),
            StepState.Break => All(step.Claims, Bet),
            StepState.Beliefs => Disputed() + Sentence("Why, in one sentence"),
            _ => "",
        };
        return $"<div class=\"form\">{fields}<div class=\"lock-row\">{(question.CanLock ? isLocked ? Unlock : Lock : "")}</div></div>";
    }

    private string Opinions(Step poll) =>
        All(poll.Statements, s => Choices(s.Text, s.Id, Questions.Opinions.Select(o => new Pick(o, o, o))));

    private string Predict(Measure measure) => Choices(
        measure.Name, measure.Id, Questions.Arrows.Select(a => new Pick(a, Arrow.Sign(a), Arrow.Words(measure, a))), "arrows");

    private string Most() => Select("Which moves most?", Questions.Most, step.Measures.Select(m => (m.Id, m.Name)));

    private string Points()
    {
        var card = room.Script.Card;
        int cost = card.Cost(Questions.PolicyOf(room.Script, "", answer));
        string over = cost > card.Points ? " over" : "";
        return $"<p class=\"points-left{over}\"><strong>{card.Points - cost}</strong> of {card.Points} points left</p>";
    }

    private string Row(CardRow row) => Choices(
        row.Lever.Name, row.Lever.Id,
        row.Stops.Select(s => new Pick(
            Questions.Text(s), NumberText.Short(s), "", s == row.Lever.Default ? "today" : $"{NumberText.Short(row.PointsAt(s))} pts")),
        note: row.Lever.Unit, usual: Questions.Text(row.Lever.Default));

    private string Bet(string claim) => Choices(
        room.Claims.Named(claim), claim, Questions.Bets.Select(b => new Pick(b, b, b)));

    private string Disputed()
    {
        string ends = Questions.Disputes(answer) is { } moved ? End(moved.Belief) : "";
        var options = step.Disputed.Select(b => (b.Id, $"{b.Meaning.TrimEnd('.')} ({b.Grade})"));
        return Select("Which assumption?", Questions.Belief, options) + ends;
    }

    private string End(Belief belief) =>
        $"<p class=\"hint\">{E(belief.Meaning)} Grade {belief.Grade}; assumed {E(NumberText.WithUnit(belief.Base, belief.Unit))}.</p>"
        + Choices("Rather", Questions.End, belief.IsSwitch
            ? [new(Questions.Ends[1], belief.Base != 0 ? "switched off" : "switched on", "the other way")]
            : Questions.Ends.Select(e => Questions.ValueAt(belief, e)).Zip(Questions.Ends, (value, end) =>
                new Pick(end, NumberText.Short(value), NumberText.WithUnit(value, belief.Unit))));

    private string Choices(
        string title, string field, IEnumerable<Pick> picks, string kind = "", string note = "", string? usual = null) => $"""
        <fieldset class="choices {kind}"{(isLocked ? " disabled" : "")}><legend>{E(title)}
        {(note.Length > 0 ? $"<small>{E(note)}</small>" : "")}</legend>
        <div>{All(picks, p => Choice(field, p, usual))}</div></fieldset>
        """;

    private string Choice(string field, Pick pick, string? usual)
    {
        bool on = answer.TryGetValue(field, out string? chosen) ? chosen == pick.Value : usual == pick.Value;
        string aria = pick.Aria.Length > 0 ? $" aria-label=\"{E(pick.Aria)}\"" : "";
        string under = pick.Under.Length > 0 ? $"<small>{E(pick.Under)}</small>" : "";
        return $"<button type=\"button\" id=\"{E(field)}-{E(pick.Value)}\" data-field=\"{E(field)}\" data-value=\"{E(pick.Value)}\" "
            + $"aria-pressed=\"{(on ? "true" : "false")}\"{aria}>{E(pick.Text)} {under}</button>";
    }

    private string Select(string title, string field, IEnumerable<(string Value, string Text)> options) => $"""
        <label class="wide-field">{E(title)}<select id="{E(field)}" data-field="{E(field)}"{(isLocked ? " disabled" : "")}>
        {Option("", answer.GetValueOrDefault(field, ""), "…")}
        {All(options, o => Option(o.Value, answer.GetValueOrDefault(field, ""), o.Text))}</select></label>
        """;

    private string Sentence(string title) => $"""
        <label class="wide-field">{E(title)}<input type="text" id="why" maxlength="160" data-field="{Questions.Why}" autocomplete="off"
        value="{E(answer.GetValueOrDefault(Questions.Why))}"{(isLocked ? " disabled" : "")}></label>
        """;

    // A button: what it sends, what stands on it, what is said where that is not enough to be heard, and what stands below in small.
    private sealed record Pick(string Value, string Text, string Aria, string Under = "");
}
