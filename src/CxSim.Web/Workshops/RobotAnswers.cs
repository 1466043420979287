using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;

namespace CxSim.Web.Workshops;

/// <summary>What robot teams say: different things, each something a team might.</summary>
internal static class RobotAnswers
{
    private const string Sentence = "A robot team played this in a rehearsal.";

    // Bank it, speed up, care, give it back: levers in the order in which points go.
    private static readonly (string Lever, double Value)[][] Policies =
    [
        [("friction", 20), ("aht", -10)],
        [("staff", 5), ("zone", 20)],
        [("slow", 60), ("coach", 1), ("zone", 20)],
        [("friction", 20), ("reinvest", 100), ("script", 40)],
    ];

    /// <summary>An answer to what a step asks.</summary>
    public static IReadOnlyDictionary<string, string> To(Question question, Step step, Script script, int team) =>
        step.State == StepState.Decide
            ? Policy(script, team)
            : question.Fields.Select((f, i) => (f.Id, Text: Of(f, i, team))).ToDictionary(f => f.Id, f => f.Text, StringComparer.Ordinal);

    private static string Of(Field field, int place, int team) => field switch
    {
        ChoiceField choice => choice.Choices[(place + team) % choice.Choices.Count],
        NumberField number => Questions.Text(number.Min),
        _ => Sentence,
    };

    /// <summary>What a robot team decides.</summary>
    public static IReadOnlyDictionary<string, string> Policy(Script script, int team)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { [Questions.Why] = Sentence };
        foreach (var (lever, value) in Policies[team % Policies.Length])
        {
            if (script.Card.Rows.FirstOrDefault(r => r.Lever.Id == lever) is { } row)
            {
                fields[lever] = Questions.Text(row.Stops.MinBy(s => Math.Abs(s - value)));
                if (script.Card.Cost(Questions.PolicyOf(script, "", fields)) > script.Card.Points)
                {
                    fields.Remove(lever);
                }
            }
        }

        return fields;
    }
}
