using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Workshops.Scripts;

/// <summary>A step of a workshop. What does not belong to its state is empty.</summary>
public sealed record Step
{
    /// <summary>The word used in files.</summary>
    public string Id { get; init; } = "";

    /// <summary>What the room is doing.</summary>
    public StepState State { get; init; }

    /// <summary>How long it takes; the clock starts at this and may be extended.</summary>
    public int Minutes { get; init; }

    /// <summary>The name on the screens.</summary>
    public string Title { get; init; } = "";

    /// <summary>What the facilitator does.</summary>
    public string Does { get; init; } = "";

    /// <summary>Lines for the facilitator to say.</summary>
    public IReadOnlyList<SpokenLine> Says { get; init; } = [];

    /// <summary>The sentence in large letters on the projector.</summary>
    public string Projector { get; init; } = "";

    /// <summary>The sentence on participants' phones.</summary>
    public string Phones { get; init; } = "";

    /// <summary>The figures shown, in this order.</summary>
    public IReadOnlyList<WorkshopFigure> Figures { get; init; } = [];

    /// <summary>brief: what to say to "why should we believe this?".</summary>
    public IReadOnlyList<string> Trust { get; init; } = [];

    /// <summary>poll: what is voted on.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>predict: the change whose result is asked for; null elsewhere.</summary>
    public Policy? Change { get; init; }

    /// <summary>predict, shock: the measures teams predict or are judged by.</summary>
    public IReadOnlyList<Measure> Measures { get; init; } = [];

    /// <summary>reveal: the step whose result it shows; debrief: the poll that is voted on again.</summary>
    public string Of { get; init; } = "";

    /// <summary>shock: what happens, counted from the policies' start.</summary>
    public IReadOnlyList<Shock> Shocks { get; init; } = [];

    /// <summary>break: the assumptions that are flipped, one after the other.</summary>
    public IReadOnlyList<Flip> Flips { get; init; } = [];

    /// <summary>break: ids of the claims that are bet on and judged anew.</summary>
    public IReadOnlyList<string> Claims { get; init; } = [];

    /// <summary>beliefs: the assumptions a team may dispute.</summary>
    public IReadOnlyList<Belief> Disputed { get; init; } = [];

    /// <summary>debrief: the questions asked.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];
}
