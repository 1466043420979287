using CxSim.Experiments.Designs;
using CxSim.Experiments.Scenarios;

namespace CxSim.Reports.Sweeping;

/// <summary>What a sweep asks.</summary>
/// <param name="What">The policy or experiment it starts from, as typed.</param>
/// <param name="Experiment">The same, with what the command line changed.</param>
/// <param name="Study">The points and seeds.</param>
/// <param name="Command">The command.</param>
public sealed record SweepQuestion(string What, Experiment Experiment, PointStudy Study, string Command)
{
    /// <summary>Points, seeds, weeks, centre: what is simulated.</summary>
    public string Scope => string.Join(
        " · ",
        Study.Setting.Centre.Id,
        Plural(Study.Design.Points.Count, $"point ({Study.Design.Kind})", $"points ({Study.Design.Kind})"),
        Plural(Study.Seeds.Count, "seed", "seeds"),
        $"{Study.Setting.Weeks} weeks after {Study.Setting.WarmUpWeeks} of warm-up",
        $"beliefs \"{Study.Setting.Beliefs.Id}\"");

    private static string Plural(int n, string one, string many) => FormattableString.Invariant($"{n:N0} {(n == 1 ? one : many)}");
}
