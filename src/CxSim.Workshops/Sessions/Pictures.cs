using CxSim.Workshops.Scripts;

namespace CxSim.Workshops.Sessions;

/// <summary>The pictures of a step, in the order the host turns them.</summary>
public static class Pictures
{
    /// <summary>Measures on one picture of predictions: more would be too small to read from the back row.</summary>
    public const int MeasuresOnAPage = 2;

    /// <summary>Measures on one picture of one policy's differences.</summary>
    public const int DifferencesOnAPage = 3;

    private static readonly Picture Question = new("");

    // Policies are compared without names until the room has said which differences are real.
    private static readonly string[] ShownWithoutNames = ["G1", "G14"];

    /// <summary>All of a step's pictures, at least one.</summary>
    /// <param name="script">The script.</param>
    /// <param name="step">One of its steps.</param>
    public static IReadOnlyList<Picture> Of(Script script, Step step) => step.State switch
    {
        StepState.Tour when step.Figures.Count > 0 => [.. step.Figures.SelectMany(f => Tour(f.Id))],
        StepState.Reveal => Reveal(script, step, script.Step(step.Of)),
        StepState.Break => [Question, .. Enumerable.Range(0, step.Flips.Count + 1).Select(i => new Picture("G19", i))],
        StepState.Beliefs => [.. step.Figures.Select(f => new Picture(f.Id)).Prepend(Question), new(Theirs)],
        StepState.Debrief when step.Of.Length > 0 => [Question, new(Shift)],
        _ => [Question],
    };

    /// <summary>The picture of what became of each team's policy under the assumption it changed.</summary>
    public const string Theirs = "theirs";

    /// <summary>The picture of each team's policy beside the one it made the round before.</summary>
    public const string Rounds = "rounds";

    /// <summary>The picture of votes before and after.</summary>
    public const string Shift = "shift";

    /// <summary>The picture of how the room voted just now.</summary>
    public const string Votes = "votes";

    /// <summary>The picture of the measure that moved most, and who had said so.</summary>
    public const string Most = "most";

    /// <summary>Worlds of a shock: without it, each of its parts alone where there are several, and all of it.</summary>
    /// <param name="shock">A step with shocks.</param>
    public static int WorldsOf(Step shock) => shock.Shocks.Count > 1 ? shock.Shocks.Count + 2 : 2;

    private static IReadOnlyList<Picture> Reveal(Script script, Step step, Step of)
    {
        var figures = step.Figures.SelectMany(f => Parts(f.Id, of)).DefaultIfEmpty(Question).ToList();
        if (of.State != StepState.Decide)
        {
            return figures;
        }

        var nameless = figures.Where(p => ShownWithoutNames.Contains(p.Figure)).Select(p => p with { Anonymous = true }).ToList();
        var votes = nameless.Count > 0 ? [new Picture(Votes)] : Array.Empty<Picture>();
        bool again = script.Steps.TakeWhile(s => s.Id != of.Id).Any(s => s.State == StepState.Decide);
        var rounds = again ? [new Picture(Rounds)] : Array.Empty<Picture>();
        return [.. nameless, .. votes, .. figures.Where(p => p.Figure != "G14" || nameless.Count == 0), .. rounds];
    }

    // First the whole, then one element after the other.
    private static IEnumerable<Picture> Tour(string figure) =>
        Enumerable.Range(0, Tours.Of(figure).Count + 1).Select(i => new Picture(figure, i));

    private static IEnumerable<Picture> Parts(string figure, Step of) => figure switch
    {
        "G21" => [.. Pages(figure, of.Measures.Count), new(Most)],
        "G9" when of.State == StepState.Shock => Enumerable.Range(0, WorldsOf(of)).Select(i => new Picture(figure, i)),
        "G2" when of.State == StepState.Predict => Pages(figure, of.Measures.Count, DifferencesOnAPage),
        "G2" when of.State == StepState.Decide => Pages(figure, ComparedMeasures.Count),
        _ => [new(figure)],
    };

    private static IEnumerable<Picture> Pages(string figure, int measures, int onAPage = MeasuresOnAPage) =>
        Enumerable.Range(0, (measures + onAPage - 1) / onAPage).Select(i => new Picture(figure, i));

    /// <summary>Measures by which the teams' policies are compared.</summary>
    public static IReadOnlyList<string> ComparedMeasures { get; } =
        ["csat", "felt_understood", "cost_per_resolved", "net_value", "burnout", "attrition"];

    /// <summary>Measures on which differences are explained.</summary>
    public static IReadOnlyList<string> ExampleMeasures { get; } = ["csat", "cost_per_resolved", "attrition"];
}
