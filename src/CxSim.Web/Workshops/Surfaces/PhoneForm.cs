using CxSim.Model.Measures;
using CxSim.Model.Policies;
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
            StepState.Reveal => Choices("Are the differences real?", Questions.Real, Questions.RealOrLuck.Select(w => (w, w, w))),
            StepState.Shock => Choices(
                "Who holds best?", Questions.Holds,
                room.Script.Teams.Take(state.Plan.Teams.Count).Select(t => (t.Id, t.Title, t.Title))),
            StepState.Break => All(step.Claims, Bet),
            StepState.Beliefs => Disputed() + Sentence("Why, in one sentence"),
            _ => "",
        };
        return $"<div class=\"form\">{fields}<div class=\"lock-row\">{(question.CanLock ? isLocked ? Unlock : Lock : "")}</div></div>";
    }

    private string Opinions(Step poll) => All(poll.Statements, s => Choices(s.Text, s.Id, Questions.Opinions.Select(o => (o, o, o))));

    private string Predict(Measure measure) => Choices(
        measure.Name, measure.Id, Questions.Arrows.Select(a => (a, Arrow.Sign(a), Arrow.Words(measure, a))), "arrows");

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
        row.Stops.Select(s => (Questions.Text(s), N(s), $"{row.Lever.Name} {N(s)} {row.Lever.Unit}, {row.PointsAt(s)} points")),
        note: $"{row.Lever.Unit}; {string.Join(" · ", row.Stops.Select(s => Stop(row, s)))}",
        usual: Questions.Text(row.Lever.Default));

    private static string Stop(CardRow row, double stop) =>
        stop == row.Lever.Default ? $"{N(stop)} today" : $"{N(stop)}: {row.PointsAt(stop)} p";

    private string Bet(string claim) => Choices(
        $"{claim} {room.Reveals.Claims[step.Id].TitleOf(claim)}", claim, Questions.Bets.Select(b => (b, b, b)));

    private string Disputed()
    {
        string ends = Questions.Disputes(answer) is { } moved ? End(moved.Belief) : "";
        return Select("Which assumption?", Questions.Belief, step.Disputed.Select(b => (b.Id, $"{b.Id} ({b.Grade})"))) + ends;
    }

    private string End(Belief belief) =>
        $"<p class=\"hint\">{E(belief.Meaning)} Grade {belief.Grade}; assumed {N(belief.Base)} {E(belief.Unit)}.</p>"
        + Choices("Rather", Questions.End, belief.IsSwitch
            ? [(Questions.Ends[1], belief.Base != 0 ? "switched off" : "switched on", "the other way")]
            : Questions.Ends.Select(e => (e, N(Questions.ValueAt(belief, e)), $"{N(Questions.ValueAt(belief, e))} {belief.Unit}")));

    private string Choices(
        string title, string field, IEnumerable<(string Value, string Text, string Aria)> choices, string kind = "", string note = "",
        string? usual = null) => $"""
        <fieldset class="choices {kind}"{(isLocked ? " disabled" : "")}><legend>{E(title)}</legend>
        <div>{All(choices, c => Choice(field, c.Value, c.Text, c.Aria, usual))}</div>
        {(note.Length > 0 ? $"<small>{E(note)}</small>" : "")}</fieldset>
        """;

    private string Choice(string field, string value, string text, string aria, string? usual)
    {
        bool on = answer.TryGetValue(field, out string? chosen) ? chosen == value : usual == value;
        return $"<button type=\"button\" id=\"{E(field)}-{E(value)}\" data-field=\"{E(field)}\" data-value=\"{E(value)}\" "
            + $"aria-pressed=\"{(on ? "true" : "false")}\" aria-label=\"{E(aria)}\">{E(text)}</button>";
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
}
