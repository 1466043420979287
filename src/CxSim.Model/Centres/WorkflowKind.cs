namespace CxSim.Model.Centres;

/// <summary>By which channel a workflow is worked.</summary>
public enum Channel
{
    /// <summary>One contact at a time.</summary>
    Voice,

    /// <summary>Several at a time, up to the team's slots.</summary>
    Chat,
}

/// <summary>One kind of issue and what handling it calls for.</summary>
public sealed record WorkflowKind
{
    /// <summary>The word used in files.</summary>
    public string Id { get; init; } = "standard";

    /// <summary>The name on screen.</summary>
    public string Title { get; init; } = "Standard";

    /// <summary>Share of fresh issues, 0–1.</summary>
    public double Share { get; init; } = 1;

    /// <summary>Whether self-service could take it.</summary>
    public bool Simple { get; init; }

    /// <summary>Whether it lies in the grey zone: nuance, emotion, complexity.</summary>
    public bool Grey { get; init; }

    /// <summary>Mean emotion the customer brings, 0–1, Beta(4ā, 4(1−ā)).</summary>
    public double Emotion { get; init; } = 0.35;

    /// <summary>Complexity, 0–1.</summary>
    public double Complexity { get; init; } = 0.3;

    /// <summary>Quick time relative to the centre's, above 0.</summary>
    public double QuickMultiple { get; init; } = 1;

    /// <summary>Coefficient of variation of quick time from contact to contact; null takes the centre's.</summary>
    public double? NoiseCv { get; init; }

    /// <summary>Patience relative to the centre's, above 0.</summary>
    public double PatienceMultiple { get; init; } = 1;

    /// <summary>Channel.</summary>
    public Channel Channel { get; init; } = Channel.Voice;

    /// <summary>
    /// How much warmth weighs against accuracy in this kind of work, 0–1: the share of the outcome's weight in
    /// satisfaction that goes to care rather than to resolution.
    /// </summary>
    public double Warmth { get; init; } = 1.0 / 3;

    /// <summary>Simple, standard and grey issues at .5 / .3 / .2: the 80/20 mix of the source articles.</summary>
    public static IReadOnlyList<WorkflowKind> Standard { get; } =
    [
        new() { Id = "simple", Title = "Simple", Share = 0.5, Simple = true, Emotion = 0.2, Complexity = 0.1, QuickMultiple = 0.7 },
        new() { Id = "standard", Title = "Standard", Share = 0.3, Emotion = 0.35, Complexity = 0.3, QuickMultiple = 1.1 },
        new() { Id = "grey", Title = "Grey zone", Share = 0.2, Grey = true, Emotion = 0.6, Complexity = 0.8, QuickMultiple = 1.6 },
    ];
}
