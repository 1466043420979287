using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Workshops.Scripts;

/// <summary>A workshop from lobby to close, as data. Immutable.</summary>
public sealed record Script
{
    /// <summary>The word used in files and on the command line.</summary>
    public string Id { get; init; } = "";

    /// <summary>A shorter word for the same, such as its minutes: "90".</summary>
    public string Call { get; init; } = "";

    /// <summary>The name on screen and paper.</summary>
    public string Title { get; init; } = "";

    /// <summary>For which room it is, in a sentence or two.</summary>
    public string Room { get; init; } = "";

    /// <summary>The centre every team decides for.</summary>
    public Centre Centre { get; init; } = new();

    /// <summary>What the world is like until somebody flips an assumption.</summary>
    public BeliefSet Beliefs { get; init; } = BeliefSet.Base;

    /// <summary>Seeds simulated for a reveal: the same luck for every team.</summary>
    public int Seeds { get; init; } = 8;

    /// <summary>Weeks simulated under each policy.</summary>
    public int Weeks { get; init; } = 26;

    /// <summary>Weeks under today before any policy starts.</summary>
    public int WarmUpWeeks { get; init; } = 156;

    /// <summary>The teams, in the order of their tiles.</summary>
    public IReadOnlyList<ScriptTeam> Teams { get; init; } = [];

    /// <summary>The roles, each a card.</summary>
    public IReadOnlyList<Role> Roles { get; init; } = [];

    /// <summary>Who predicts and bets: teams together, or in a full hall every phone for itself. Policies are always teams'.</summary>
    public Asked Answers { get; init; } = Asked.Team;

    /// <summary>The card with which teams make a policy.</summary>
    public PolicyCard Card { get; init; } = new();

    /// <summary>The steps, from lobby to closed.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>Minutes of all steps together.</summary>
    public int Minutes => Steps.Sum(s => s.Minutes);

    /// <summary>The step of this id.</summary>
    /// <exception cref="InvalidOperationException">No step has this id.</exception>
    public Step Step(string id) => Steps.First(s => s.Id == id);

    /// <summary>The role of this id.</summary>
    /// <exception cref="InvalidOperationException">No role has this id.</exception>
    public Role Role(string id) => Roles.First(r => r.Id == id);

    /// <summary>Minutes from the start to a step's beginning.</summary>
    public int StartOf(Step step) => Steps.TakeWhile(s => s.Id != step.Id).Sum(s => s.Minutes);
}
