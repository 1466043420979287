using CxSim.Experiments.Designs;
using CxSim.Experiments.Optimising;
using CxSim.Experiments.Scenarios;

namespace CxSim.Cli.Searching;

/// <summary>What a search asks.</summary>
/// <param name="What">The policy or experiment it starts from, as typed.</param>
/// <param name="Experiment">The same, with what the command line changed.</param>
/// <param name="Candidates">The candidates.</param>
/// <param name="Budget">What they may cost.</param>
/// <param name="Draws">Worlds of drawn beliefs.</param>
/// <param name="Worlds">Worlds by name.</param>
/// <param name="Command">The command.</param>
internal sealed record OptimiseQuestion(
    string What,
    Experiment Experiment,
    PointStudy Candidates,
    Budget Budget,
    int Draws,
    IReadOnlyList<NamedWorld> Worlds,
    string Command)
{
    /// <summary>The plan, once the budget is an amount.</summary>
    public OptimisePlan Plan(double budget) => new() { Candidates = Candidates, Budget = budget, Draws = Draws, Worlds = Worlds };

    /// <summary>Centre, candidates, seeds, worlds: what is simulated.</summary>
    public string Scope => string.Join(
        " · ",
        Candidates.Setting.Centre.Id,
        $"{Candidates.Design.Points.Count} candidates over {Candidates.Design.Axes.Count} levers",
        $"{Candidates.Seeds.Count} seeds",
        $"{Draws} worlds of drawn beliefs",
        $"{Worlds.Count} named worlds",
        $"{Candidates.Setting.Weeks} weeks after {Candidates.Setting.WarmUpWeeks} of warm-up");
}
