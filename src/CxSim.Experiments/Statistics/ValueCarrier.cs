using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Statistics;

/// <summary>
/// By which door a policy moves the number of customers: who joins, or who leaves. On the belief about it most of their value rests.
/// </summary>
/// <param name="Joining">Share of the customers gained or lost that are joiners, 0–1; the others are leavers. NaN when none are.</param>
public sealed record ValueCarrier(double Joining)
{
    /// <summary>The belief that moves the greater part: how talk moves joiners, or how far service moves leavers.</summary>
    public Belief Belief => Joining >= 0.5 ? Beliefs.WomJoin : Beliefs.ServiceShare;

    /// <summary>In a sentence, or empty when no customers are gained or lost.</summary>
    public string Words => double.IsNaN(Joining) ? ""
        : $"What customers add to it rests most on {Belief.Id} (grade {Belief.Grade}): {100 * Math.Max(Joining, 1 - Joining):0} % of the "
            + $"customers gained or lost are {(Joining >= 0.5 ? "joiners" : "leavers")}.";

    /// <summary>Counts joiners and leavers over pairs of totals; the i-th of each share their seed.</summary>
    public static ValueCarrier Of(IReadOnlyList<Tally> baseline, IReadOnlyList<Tally> policy)
    {
        double Moved(Count count) => Math.Abs(Estimate.Of(baseline.Zip(policy, (b, p) => (double)(p[count] - b[count]))).Mean);
        return new(Moved(Count.Joined) / (Moved(Count.Joined) + Moved(Count.Left)));
    }
}
