using CxSim.Experiments.Statistics;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Uncertainty;

/// <summary>A verdict that depends, and how far a difference is from turning it.</summary>
/// <param name="Policy">Id of the policy.</param>
/// <param name="Difference">The difference.</param>
internal sealed record OpenVerdict(string Policy, PairedDifference Difference)
{
    // Beyond its margin a difference turns when it comes back to it; within it, when it leaves.
    private readonly int _away = Math.Abs(Difference.Difference.Mean) > Difference.Margin ? -1 : 1;

    /// <summary>How far a difference is from where the verdict turns; 0 or less where it has turned.</summary>
    /// <param name="difference">The difference, in the measure's unit.</param>
    public double Slack(double difference) => _away < 0
        ? (difference * Math.Sign(Difference.Difference.Mean)) - Difference.Margin
        : Difference.Margin - Math.Abs(difference);

    /// <summary>The end of a belief's range towards which the draws say that the verdict turns.</summary>
    /// <param name="belief">The belief.</param>
    /// <param name="correlation">How it goes with the difference.</param>
    public BeliefEnd EndOf(Belief belief, double correlation) =>
        new(belief, correlation * Math.Sign(Difference.Difference.Mean) * _away > 0 ? belief.High : belief.Low);
}

/// <summary>An end of a belief's range.</summary>
/// <param name="Belief">The belief.</param>
/// <param name="Value">Its lowest or highest value.</param>
internal readonly record struct BeliefEnd(Belief Belief, double Value);
