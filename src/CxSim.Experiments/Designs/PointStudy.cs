using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Designs;

/// <summary>A policy at the points of a design beside a baseline in the same world, all on the same seeds.</summary>
public sealed record PointStudy
{
    /// <summary>The world apart from policy and luck.</summary>
    public required Setting Setting { get; init; }

    /// <summary>The policy that the design's levers change.</summary>
    public required Policy Policy { get; init; }

    /// <summary>With what every point is compared; the design's beliefs hold for it too, its levers do not.</summary>
    public required Policy Baseline { get; init; }

    /// <summary>The points.</summary>
    public required Design Design { get; init; }

    /// <summary>One replication a seed.</summary>
    public required IReadOnlyList<ulong> Seeds { get; init; }

    /// <summary>The trials of every point, in order; a baseline that all points share stands once.</summary>
    public IEnumerable<Trial> Trials()
    {
        bool shared = Design.Axes.All(a => a is LeverAxis);
        return Enumerable.Range(0, Design.Points.Count).SelectMany(p => shared && p > 0 ? TrialsOf(p).Policy : TrialsOf(p).All);
    }

    /// <summary>The trials of a point, seed by seed.</summary>
    /// <param name="point">Which, from 0.</param>
    public PointTrials TrialsOf(int point)
    {
        var variant = Design[point, new Variant(Policy, Setting.Beliefs)];
        var setting = variant.Beliefs == Setting.Beliefs ? Setting : Setting with { Beliefs = variant.Beliefs };
        return new(
            [.. Seeds.Select(s => new Trial(setting, Baseline, s))], [.. Seeds.Select(s => new Trial(setting, variant.Policy, s))]);
    }
}

/// <summary>The trials of one point, in the order of the seeds.</summary>
/// <param name="Baseline">Under the baseline.</param>
/// <param name="Policy">Under the policy.</param>
public sealed record PointTrials(IReadOnlyList<Trial> Baseline, IReadOnlyList<Trial> Policy)
{
    /// <summary>Both.</summary>
    public IEnumerable<Trial> All => Baseline.Concat(Policy);
}
