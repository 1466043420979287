using System.Globalization;
using CxSim.Model.Policies;
using CxSim.Workshops.Scripts;

namespace CxSim.Workshops.Sessions;

/// <summary>What each step asks, and what its answers mean.</summary>
public static class Questions
{
    /// <summary>The field of a team's sentence, or of a commitment.</summary>
    public const string Why = "why";

    /// <summary>The field of the team that is expected to hold.</summary>
    public const string Holds = "holds";

    /// <summary>The field of the assumption that is changed.</summary>
    public const string Belief = "belief";

    /// <summary>The field of the end to which it is changed.</summary>
    public const string End = "end";

    /// <summary>The field of the vote whether differences are real.</summary>
    public const string Real = "real";

    /// <summary>The field of the measure expected to move most.</summary>
    public const string Most = "most";

    private const int LongestSentence = 160;

    /// <summary>Words of a vote on a statement.</summary>
    public static IReadOnlyList<string> Opinions { get; } = ["always", "sometimes", "never"];

    /// <summary>Words of a bet on a claim.</summary>
    public static IReadOnlyList<string> Bets { get; } = ["survives", "falls"];

    /// <summary>Ends of an assumption's range.</summary>
    public static IReadOnlyList<string> Ends { get; } = ["low", "high"];

    /// <summary>Words of the vote on differences.</summary>
    public static IReadOnlyList<string> RealOrLuck { get; } = ["real", "luck"];

    /// <summary>How a measure may be predicted to move: much down, down, same, up, much up.</summary>
    public static IReadOnlyList<string> Arrows { get; } = ["-2", "-1", "0", "1", "2"];

    /// <summary>What a step asks; null when it asks nothing.</summary>
    /// <param name="script">The script.</param>
    /// <param name="step">One of its steps.</param>
    public static Question? Of(Script script, Step step) => step.State switch
    {
        StepState.Poll => new(Asked.Seat, [.. Statements(step)]),
        StepState.Predict => Foretold(script, [.. step.Measures.Select(m => new ChoiceField(m.Id, Arrows)),
            new ChoiceField(Most, [.. step.Measures.Select(m => m.Id)])]),
        StepState.Decide => Policy(script),
        StepState.Reveal when script.Step(step.Of).State == StepState.Decide => new(Asked.Seat, [new ChoiceField(Real, RealOrLuck)]),
        StepState.Shock => Foretold(script, [new ChoiceField(Holds, [.. script.Teams.Select(t => t.Id)])]),
        StepState.Break => Foretold(script, [.. step.Claims.Select(c => new ChoiceField(c, Bets))]),
        StepState.Beliefs => new(Asked.Team, [new ChoiceField(Belief, [.. step.Disputed.Select(b => b.Id)]),
            new ChoiceField(End, Ends), new TextField(Why, LongestSentence)])
        { CanLock = true },
        StepState.Debrief => new(Asked.Seat, [.. step.Of.Length > 0 ? Statements(script.Step(step.Of)) : [],
            new TextField(Why, LongestSentence)]),
        _ => null,
    };

    /// <summary>The policy a team's answer makes; today's levers where it left them.</summary>
    /// <param name="script">The script.</param>
    /// <param name="name">What the policy is called.</param>
    /// <param name="answer">The team's answer.</param>
    public static Policy PolicyOf(Script script, string name, IReadOnlyDictionary<string, string> answer) =>
        script.Card.Rows.Aggregate(Model.Policies.Policy.Today.Named(name, name), (policy, row) =>
            answer.TryGetValue(row.Lever.Id, out string? stop) ? policy.With(row.Lever, Number(stop)) : policy);

    /// <summary>The belief and value an answer disputes; null while it says nothing.</summary>
    /// <param name="answer">The team's answer.</param>
    public static (Belief Belief, double Value)? Disputes(IReadOnlyDictionary<string, string> answer) =>
        answer.TryGetValue(Belief, out string? id) && Beliefs.Find(id) is { } belief
            ? (belief, ValueAt(belief, answer.GetValueOrDefault(End, Ends[1])))
            : null;

    /// <summary>A belief's value at an end of its range; the other position of a switch, whichever end is meant.</summary>
    public static double ValueAt(Belief belief, string end) =>
        belief.IsSwitch ? (belief.Base != 0 ? 0 : 1) : end == Ends[0] ? belief.Low : belief.High;

    /// <summary>A number as answers hold it.</summary>
    public static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    // A phone that answers for itself has nobody to lock it for.
    private static Question Foretold(Script script, IReadOnlyList<Field> fields) =>
        new(script.Answers, fields) { CanLock = script.Answers == Asked.Team };

    private static Question Policy(Script script) => new(
        Asked.Team,
        [.. script.Card.Rows.Select(r => new ChoiceField(r.Lever.Id, [.. r.Stops.Select(Text)])), new TextField(Why, LongestSentence)])
    {
        CanLock = true,
        Overdraws = answer => script.Card.Cost(PolicyOf(script, "", answer)) is var cost && cost > script.Card.Points
            ? $"That is {cost} points of {script.Card.Points}. Take something back."
            : null,
    };

    private static IEnumerable<Field> Statements(Step poll) => poll.Statements.Select(s => new ChoiceField(s.Id, Opinions));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
