using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;

namespace CxSim.Workshops.Exporting;

/// <summary>All that was said and seen in a session, in the order of its steps. Phones are numbers, and commitments nobody's.</summary>
internal static class ExportRows
{
    private static readonly Dictionary<string, string> ArrowWords = new(StringComparer.Ordinal)
    {
        ["-2"] = "falls much", ["-1"] = "falls", ["0"] = "about the same", ["1"] = "rises", ["2"] = "rises much",
    };

    public static IReadOnlyList<ExportRow> Of(SessionState state, Script script) =>
        [.. script.Steps.SelectMany(step => Said(state, script, step).Concat(Seen(state, step)))];

    /// <summary>What was said in a step.</summary>
    public static IEnumerable<ExportRow> Said(SessionState state, Script script, Step step) => step.State switch
    {
        StepState.Poll => Phones(state, step, "opinion"),
        StepState.Debrief => [.. Phones(state, step, "opinion"), .. Commitments(state, step)],
        StepState.Reveal => Phones(state, step, "vote"),
        StepState.Predict => Foretold(state, script, step, f => f == Questions.Most ? "moves-most" : "prediction"),
        StepState.Decide => Choices(state, script, step),
        StepState.Shock => Foretold(state, script, step, _ => "holds"),
        StepState.Break => Foretold(state, script, step, _ => "bet"),
        StepState.Beliefs => Disputed(state, step),
        _ => [],
    };

    private static IEnumerable<ExportRow> Phones(SessionState state, Step step, string kind) =>
        from voice in state.VoicesIn(step.Id)
        from field in voice.Answer
        where field.Key != Questions.Why
        select new ExportRow(kind, step.Id, voice.Who, field.Key, field.Value);

    // In the order of the alphabet: neither place nor number says whose it is.
    private static IEnumerable<ExportRow> Commitments(SessionState state, Step step) => state.Seats.Keys
        .Select(seat => state.AnswerOf(step.Id, seat).GetValueOrDefault(Questions.Why, ""))
        .Where(text => text.Length > 0)
        .Order(StringComparer.Ordinal)
        .Select(text => new ExportRow("commitment", step.Id, "", "", text));

    // In the order in which it was asked.
    private static IEnumerable<ExportRow> Foretold(SessionState state, Script script, Step step, Func<string, string> kind) =>
        from voice in state.VoicesIn(step.Id)
        from field in Questions.Of(script, step)!.Fields
        where voice.Answer.ContainsKey(field.Id)
        let said = kind(field.Id)
        select new ExportRow(said, step.Id, voice.Who, field.Id, Word(said, voice.Answer[field.Id]));

    private static string Word(string kind, string value) => kind == "prediction" ? ArrowWords.GetValueOrDefault(value, value) : value;

    // Every lever of the card, also where a team left it at today's value.
    private static IEnumerable<ExportRow> Choices(SessionState state, Script script, Step step) => state.Plan.Teams.SelectMany((team, i) =>
    {
        var answer = state.AnswerOf(step.Id, i);
        var policy = Questions.PolicyOf(script, team, answer);
        return answer.Count == 0
            ? []
            : script.Card.Rows.Select(r => new ExportRow("choice", step.Id, team, r.Lever.Id, Questions.Text(policy[r.Lever])))
                .Concat(Reason(step, team, answer));
    });

    private static IEnumerable<ExportRow> Disputed(SessionState state, Step step) => state.Plan.Teams.SelectMany((team, i) =>
    {
        var answer = state.AnswerOf(step.Id, i);
        return Questions.Disputes(answer) is { } disputes
            ? Reason(step, team, answer).Prepend(
                new ExportRow("disputed", step.Id, team, disputes.Belief.Id, Questions.Text(disputes.Value)))
            : [];
    });

    private static IEnumerable<ExportRow> Reason(Step step, string team, IReadOnlyDictionary<string, string> answer) =>
        answer.TryGetValue(Questions.Why, out string? why) ? [new ExportRow("reason", step.Id, team, "", why)] : [];

    private static IEnumerable<ExportRow> Seen(SessionState state, Step step) => state.Results.GetValueOrDefault(step.Id, [])
        .Select(r => new ExportRow("result", step.Id, "", r.Policy, r.Verdict)
        {
            World = r.World,
            Measure = r.Measure,
            Baseline = r.Baseline ?? double.NaN,
            Difference = r.Difference ?? double.NaN,
            Low = r.Low ?? double.NaN,
            High = r.High ?? double.NaN,
        });
}
