namespace CxSim.Model.Centres;

/// <summary>
/// A service operation as it is today: who its customers are, what they ask for, who answers, what it costs.
/// Every default is the reference centre of forty agents. Immutable.
/// </summary>
public sealed record Centre
{
    /// <summary>The word used in files and on the command line.</summary>
    public string Id { get; init; } = "std-40";

    /// <summary>The name on screen.</summary>
    public string Title { get; init; } = "A centre of forty agents";

    /// <summary>Where its numbers come from, and which are borrowed.</summary>
    public string Source { get; init; } = "the project's reference values";

    /// <summary>Symbol or code of the currency.</summary>
    public string Currency { get; init; } = "£";

    /// <summary>Opening hours and the shape of volume, one entry per kind of day; a weekday without an entry is closed.</summary>
    public IReadOnlyList<DayProfile> Days { get; init; } = [new DayProfile()];

    /// <summary>How many customers, how often they have an issue, how volume swings.</summary>
    public Demand Demand { get; init; } = new();

    /// <summary>Kinds of issue and what each calls for. Shares sum to 1.</summary>
    public IReadOnlyList<WorkflowKind> Workflows { get; init; } = WorkflowKind.Standard;

    /// <summary>Teams; each workflow is worked by exactly one.</summary>
    public IReadOnlyList<TeamPlan> Teams { get; init; } = [new TeamPlan()];

    /// <summary>How long callers wait.</summary>
    public Patience Patience { get; init; } = new();

    /// <summary>What a contact takes.</summary>
    public Handling Handling { get; init; } = new();

    /// <summary>Agents at the start.</summary>
    public People People { get; init; } = new();

    /// <summary>Customers at the start, and how they leave.</summary>
    public Loyalty Loyalty { get; init; } = new();

    /// <summary>Money.</summary>
    public Economics Economics { get; init; } = new();

    /// <summary>Constants solved so that today stands still.</summary>
    public Reference Reference { get; init; } = new();
}
