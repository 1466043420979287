using System.Globalization;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Policies;

namespace CxSim.Web.Lab;

/// <summary>How much of something may be asked for.</summary>
/// <param name="Noun">What it is.</param>
/// <param name="Least">The least.</param>
/// <param name="Most">The most.</param>
internal sealed record Limits(string Noun, int Least, int Most)
{
    /// <summary>Weeks under each policy.</summary>
    public static Limits Weeks { get; } = new("weeks", 1, 156);

    /// <summary>Weeks of warm-up.</summary>
    public static Limits WarmUp { get; } = new("weeks of warm-up", 0, 156);

    /// <summary>Seeds.</summary>
    public static Limits Seeds { get; } = new("seeds", 2, 100);

    /// <summary>Worlds with drawn beliefs.</summary>
    public static Limits Draws { get; } = new("draws", 0, 60);

    /// <summary>What was asked for, or the usual.</summary>
    /// <exception cref="InputException">It is outside.</exception>
    public int Of(int? asked, int usual) => (asked ?? usual) is var value && value >= Least && value <= Most
        ? value
        : throw Refused($"{value} {Noun}", $"{Least} to {Most}");

    /// <summary>The same as it is typed.</summary>
    /// <exception cref="InputException">It is outside.</exception>
    public string Text(int? asked, int usual) => Of(asked, usual).ToString(CultureInfo.InvariantCulture);

    /// <summary>The ready policy of a name, or the usual one.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public static Policy Preset(string? name, string usual) =>
        Presets.Find(name ?? usual) ?? throw Refused($"policy \"{name}\"", "a preset");

    /// <summary>A request that cannot be taken.</summary>
    /// <param name="what">What was asked.</param>
    /// <param name="expected">What could be.</param>
    public static InputException Refused(string what, string expected) =>
        new(new Problem("the request", 0, 0, what, expected, null, Problem.Invalid));
}
