using CxSim.Experiments.Statistics;

namespace CxSim.Experiments.Results;

/// <summary>The belief on which a verdict hangs, for files and scripts.</summary>
/// <param name="Belief">Its id.</param>
/// <param name="Grade">How good the evidence for it is, A to D.</param>
/// <param name="Value">The value at which the verdict turns, in the belief's unit.</param>
/// <param name="Side">"below" or "above": where it is another verdict.</param>
/// <param name="Given">The belief as given.</param>
/// <param name="AtGiven">The difference there.</param>
/// <param name="End">The end of its range on that side.</param>
/// <param name="AtEnd">The difference there.</param>
public sealed record FlipJson(
    string Belief, string Grade, double Value, string Side, double Given, double AtGiven, double End, double AtEnd)
{
    /// <summary>Of a flip, or null where there is none.</summary>
    public static FlipJson? Of(Flip? flip) => flip is null
        ? null
        : new(
            flip.Belief.Id, $"{flip.Belief.Grade}", flip.Turns, flip.Below ? "below" : "above", flip.Given, flip.AtGiven, flip.End,
            flip.AtEnd);
}
