using CxSim.Model.Policies;
using static CxSim.Model.Policies.Beliefs;

namespace CxSim.Experiments.Why;

/// <summary>A way on which a policy reaches customers, agents and money: some causal links that can be switched off together.</summary>
/// <param name="Id">The word used in files.</param>
/// <param name="Name">The name on screen.</param>
/// <param name="Meaning">What runs along it, in a sentence.</param>
/// <param name="Links">Its links.</param>
public sealed record CausalPath(string Id, string Name, string Meaning, IReadOnlyList<Belief> Links)
{
    /// <summary>Waiting felt by customers.</summary>
    public static readonly CausalPath Waiting = new("waiting", "Waiting", "Waits move satisfaction.", [LinkWait]);

    /// <summary>Issues resolved or not.</summary>
    public static readonly CausalPath Resolution = new(
        "resolution", "Resolution", "Time, scripts, burnout, gaming and CX debt move resolution; debt brings issues back.",
        [LinkTimeResolution, LinkScriptResolution, LinkCynicismResolution, LinkGaming, LinkDebtResolution, LinkDebtVolume]);

    /// <summary>Care felt by customers.</summary>
    public static readonly CausalPath Care = new(
        "care", "Care", "Care moves satisfaction; cynicism and scripts take from it.", [LinkCare, LinkCynicismCare, LinkScriptCare]);

    /// <summary>Effort of customers and friction in agents' work.</summary>
    public static readonly CausalPath Friction = new(
        "friction", "Friction and effort", "Effort moves satisfaction; friction strains agents.", [LinkEffort, LinkFrictionStrain]);

    /// <summary>Agents who leave or stay away.</summary>
    public static readonly CausalPath Turnover = new(
        "turnover", "Staff turnover", "Burnout makes agents leave and stay away.", [LinkQuits, LinkAbsence]);

    /// <summary>How fast agents work under pressure, and what they come to think right.</summary>
    public static readonly CausalPath Pace = new(
        "pace", "Pace and standards", "Pressure shortens contacts, practice and scorecard move the standard, overload slows work.",
        [LinkPace, LinkErosion, LinkQuality, LinkOverwork]);

    /// <summary>All paths, in the order of tables.</summary>
    public static IReadOnlyList<CausalPath> All { get; } = [Waiting, Resolution, Care, Friction, Turnover, Pace];

    /// <summary>Beliefs with the links of some paths off; the same set where they are off already.</summary>
    public static BeliefSet Without(BeliefSet beliefs, params IEnumerable<CausalPath> paths)
    {
        foreach (var link in paths.SelectMany(p => p.Links).Where(beliefs.On))
        {
            beliefs = beliefs.With(link, 0);
        }

        return beliefs;
    }
}
