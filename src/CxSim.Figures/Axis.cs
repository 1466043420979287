using CxSim.Figures.Scales;

namespace CxSim.Figures;

/// <summary>One labelled side of a panel.</summary>
/// <param name="Title">Quantity and unit; printed level, never turned. May be empty.</param>
/// <param name="Ticks">Where labels stand.</param>
/// <param name="Grid">Whether faint lines run across the panel.</param>
public sealed record Axis(string Title, IReadOnlyList<Tick> Ticks, bool Grid = true);
