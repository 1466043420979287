using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>A quantity in a causal loop diagram, with what the runs say of it.</summary>
/// <param name="Name">Its name, unique in the diagram.</param>
/// <param name="X">Where it stands, 0 at the left to 1 at the right.</param>
/// <param name="Y">Where it stands, 0 at the bottom to 1 on top.</param>
/// <param name="Value">Level before and after in words, such as "72.0 → 75.3 %"; empty when nothing was measured.</param>
/// <param name="Change">Policy minus baseline; only its sign is drawn. Not-a-number when nothing was measured.</param>
/// <param name="Verdict">What may be said of the change.</param>
public sealed record LoopNode(
    string Name, double X, double Y, string Value = "", double Change = double.NaN, Verdict Verdict = Verdict.CannotTell);

/// <summary>A cause in a causal loop diagram.</summary>
/// <param name="From">The cause.</param>
/// <param name="To">The effect.</param>
/// <param name="Positive">Whether more of the cause makes more of the effect, all else equal.</param>
/// <param name="Elasticity">Change of the effect in % for 1 % of the cause, as measured, its sign aside; not-a-number when unknown.</param>
/// <param name="Bend">How far the arrow is pushed to the right of its way, as a share of its length.</param>
public sealed record LoopEdge(string From, string To, bool Positive, double Elasticity = double.NaN, double Bend = 0.18);

/// <summary>A loop with a name.</summary>
/// <param name="Id">R for reinforcing or B for balancing, and a number: "R1".</param>
/// <param name="Name">Its name, such as "burnout spiral".</param>
/// <param name="X">Where its name stands, 0 to 1.</param>
/// <param name="Y">Where its name stands, 0 to 1.</param>
public sealed record LoopName(string Id, string Name, double X, double Y);
