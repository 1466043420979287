using CxSim.Model.Measures;
using static CxSim.Model.Measures.AllMeasures;

namespace CxSim.Experiments.Why;

/// <summary>A quantity of the model's main loops.</summary>
/// <param name="Id">Its name in <see cref="LoopCause"/>.</param>
/// <param name="Name">The name on screen.</param>
/// <param name="Measure">What tells how it fares.</param>
public sealed record LoopQuantity(string Id, string Name, Measure Measure);

/// <summary>A cause in the model's main loops.</summary>
/// <param name="From">Id of the cause.</param>
/// <param name="To">Id of the effect.</param>
/// <param name="Positive">Whether more of the cause makes more of the effect.</param>
/// <param name="Path">The path that holds this cause and nothing else between the two, or null: then it cannot be measured apart.</param>
public sealed record LoopCause(string From, string To, bool Positive, CausalPath? Path = null);

/// <summary>The model's main loops: what a causal diagram shows. The diagram is never simulated; the world is.</summary>
public static class CausalLoops
{
    /// <summary>The quantities.</summary>
    public static IReadOnlyList<LoopQuantity> Quantities { get; } =
    [
        new("contacts", "Contacts", Contacts), new("repeats", "Repeat contacts", Repeats), new("occupancy", "Occupancy", Occupancy),
        new("waits", "Waits", Asa), new("heads", "Agents", Heads), new("burnout", "Burnout", Burnout), new("leavers", "Leavers", Attrition),
        new("standard", "Time thought right", Standard), new("solved", "Solved first time", Fcr), new("debt", "CX debt", Debt),
        new("care", "Felt understood", Understood), new("satisfaction", "Satisfaction", Satisfaction), new("churn", "Churn", Churn),
        new("referred", "Referred joiners", ReferredShare),
    ];

    /// <summary>The measure of a quantity.</summary>
    public static Measure Of(string id) => Quantities.First(q => q.Id == id).Measure;

    /// <summary>The causes.</summary>
    public static IReadOnlyList<LoopCause> Causes { get; } =
    [
        new("contacts", "occupancy", true), new("occupancy", "waits", true), new("heads", "occupancy", false),
        new("contacts", "heads", true), new("occupancy", "burnout", true), new("burnout", "leavers", true, CausalPath.Turnover),
        new("leavers", "heads", false), new("occupancy", "standard", false), new("burnout", "care", false),
        new("standard", "solved", true), new("standard", "care", true), new("standard", "debt", false), new("debt", "solved", false),
        new("debt", "contacts", true), new("solved", "repeats", false), new("repeats", "contacts", true),
        new("waits", "satisfaction", false, CausalPath.Waiting), new("care", "satisfaction", true, CausalPath.Care),
        new("solved", "satisfaction", true), new("satisfaction", "churn", false), new("satisfaction", "referred", true),
        new("referred", "contacts", true),
    ];
}
