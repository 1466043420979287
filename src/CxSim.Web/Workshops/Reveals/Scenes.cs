using CxSim.Experiments.Running;
using CxSim.Model.Policies;
using CxSim.Workshops.Scripts;

namespace CxSim.Web.Workshops.Reveals;

/// <summary>The worlds of a script: its own, each with a shock, each with one assumption changed.</summary>
/// <param name="script">The script.</param>
internal sealed class Scenes(Script script)
{
    private readonly Dictionary<string, IReadOnlyList<(string Name, Setting Setting)>> _shocked =
        script.Steps.Where(s => s.State == StepState.Shock).ToDictionary(s => s.Id, s => Shocked(script, s));

    private readonly Dictionary<(Belief Belief, double Value), Setting> _disputed = [];

    /// <summary>The script's own world.</summary>
    public Setting Own { get; } = Of(script);

    /// <summary>The worlds of a shock: without it, each of its parts alone where there are several, and all of it.</summary>
    public IReadOnlyList<(string Name, Setting Setting)> Of(Step shock) =>
        [("as it is", Own), .. _shocked[shock.Id]];

    /// <summary>The world with one belief at another value.</summary>
    public Setting With(Belief belief, double value)
    {
        lock (_disputed)
        {
            return _disputed.TryGetValue((belief, value), out var known)
                ? known
                : _disputed[(belief, value)] = Own with { Beliefs = Own.Beliefs.With(belief, value).Named("disputed") };
        }
    }

    private static Setting Of(Script script) => new()
    {
        Centre = script.Centre, Beliefs = script.Beliefs, Weeks = script.Weeks, WarmUpWeeks = script.WarmUpWeeks,
    };

    private static IReadOnlyList<(string Name, Setting Setting)> Shocked(Script script, Step step)
    {
        var own = Of(script);
        var alone = step.Shocks.Select(s => (NameOf(s), own with { Shocks = [s] }));
        return [.. alone, .. step.Shocks.Count > 1 ? [("all of it", own with { Shocks = step.Shocks })] : Array.Empty<(string, Setting)>()];
    }

    private static string NameOf(Shock shock) => shock.Kind switch
    {
        ShockKind.Volume => $"{100 * shock.Size:+0;−0} % calls",
        ShockKind.Absence => $"{100 * shock.Size:0} % more ill",
        ShockKind.Budget => $"{100 * shock.Size:0} % fewer heads",
        ShockKind.ProductIncident => "a faulty product",
        _ => "tools fail",
    };
}
