using CxSim.Experiments.Designs;
using CxSim.Experiments.Trials;

namespace CxSim.Experiments.Sensitivity;

/// <summary>
/// Which belief a conclusion hangs on, in three steps on the same seeds: walks over all beliefs find those that matter; the variance is
/// split among those; each of them alone is moved from end to end.
/// </summary>
public sealed record SensitivityPlan
{
    /// <summary>The most beliefs among which variance is split.</summary>
    public const int MostFactors = 12;

    /// <summary>The quantiles between which one belief alone is moved.</summary>
    public static readonly (double Low, double High) Ends = (0.05, 0.95);

    private const ulong Key = 2010;

    /// <summary>Setting, policy, baseline and seeds; its design is not read.</summary>
    public required PointStudy Start { get; init; }

    /// <summary>All beliefs that may matter.</summary>
    public required IReadOnlyList<BeliefAxis> Axes { get; init; }

    /// <summary>Walks over all beliefs.</summary>
    public required int Walks { get; init; }

    /// <summary>Rows of the design that splits the variance.</summary>
    public required int Rows { get; init; }

    /// <summary>The walks.</summary>
    public MorrisTrajectories Trajectories => new(Walks, Axes.Count, Key);

    /// <summary>First step: every belief.</summary>
    public PointStudy Screen => Start with { Design = Design.OfWalks(Axes, Trajectories) };

    /// <summary>The design of the second step.</summary>
    /// <param name="factors">How many beliefs are left.</param>
    public SaltelliDesign Saltelli(int factors) => new(factors, Rows, Key);

    /// <summary>Second step: the variance among the beliefs that are left.</summary>
    public PointStudy Split(IReadOnlyList<BeliefAxis> left) =>
        Start with { Design = new Design("saltelli", left, Design.At(left, Saltelli(left.Count).Points())) };

    /// <summary>Third step: every belief at its base, then each of those left at its low and its high end alone.</summary>
    public PointStudy Alone(IReadOnlyList<BeliefAxis> left)
    {
        double[] centre = [.. left.Select(a => Start.Setting.Beliefs[a.Belief])];
        IEnumerable<double[]> ends = left.SelectMany((a, f) => new[] { Ends.Low, Ends.High }.Select(u =>
        {
            double[] point = [.. centre];
            point[f] = a.At(u);
            return point;
        }));
        return Start with { Design = new Design("one-at-a-time", left, [centre, .. ends]) };
    }

    /// <summary>All trials, given the beliefs that are left after the first step.</summary>
    public IEnumerable<Trial> Trials(IReadOnlyList<BeliefAxis> left) =>
        Screen.Trials().Concat(Split(left).Trials()).Concat(Alone(left).Trials());

    /// <summary>The beliefs that matter most, at most twelve; those that move nothing are left out.</summary>
    /// <param name="screened">What the first step told of each belief.</param>
    public IReadOnlyList<BeliefAxis> Survivors(IReadOnlyList<ScreenedFactor> screened) =>
        [.. Axes.Zip(screened).Where(s => s.Second.Strength.Value > 0).OrderByDescending(s => s.Second.Strength.Value)
            .Take(MostFactors).Select(s => s.First)];
}
