using CxSim.Experiments.Designs;
using CxSim.Experiments.Trials;

namespace CxSim.Experiments.Optimising;

/// <summary>
/// A search for policies that cannot be bettered in every aim at once, on common seeds: many candidates on a few seeds, then only those
/// that may be on the front on many, then these in worlds of drawn beliefs and in named worlds.
/// </summary>
public sealed record OptimisePlan
{
    /// <summary>The most policies that go on to the later steps.</summary>
    public const int MostOnFront = 8;

    private const int Less = 3;

    /// <summary>Setting, policy, baseline, candidates and all seeds; the first third of the seeds sifts the candidates.</summary>
    public required PointStudy Candidates { get; init; }

    /// <summary>The most a year that a policy may cost beside the baseline, in currency.</summary>
    public required double Budget { get; init; }

    /// <summary>Worlds with beliefs drawn from their ranges.</summary>
    public required int Draws { get; init; }

    /// <summary>Worlds by name.</summary>
    public required IReadOnlyList<NamedWorld> Worlds { get; init; }

    /// <summary>First step: every candidate on a few seeds.</summary>
    public PointStudy Sift => Candidates with { Seeds = FewSeeds };

    private IReadOnlyList<ulong> FewSeeds => [.. Candidates.Seeds.Take(Math.Max(2, Candidates.Seeds.Count / Less))];

    /// <summary>Second step: some candidates on all seeds.</summary>
    public PointStudy Again(IReadOnlyList<int> front) => Candidates with { Design = Only(front) };

    /// <summary>Third step: some candidates in worlds of drawn beliefs, on two seeds each.</summary>
    public IReadOnlyList<PointStudy> Drawn(IReadOnlyList<int> front) =>
        [.. BeliefDraws.Around(Candidates.Setting.Beliefs, Draws).Select(beliefs => Candidates with
        {
            Setting = Candidates.Setting with { Beliefs = beliefs }, Design = Only(front), Seeds = [.. Candidates.Seeds.Take(2)],
        })];

    /// <summary>Fourth step: some candidates in the named worlds, on a few seeds.</summary>
    public IReadOnlyList<PointStudy> Named(IReadOnlyList<int> front) =>
        [.. Worlds.Select(w => Candidates with { Setting = w.Setting, Design = Only(front), Seeds = FewSeeds })];

    /// <summary>The trials of all steps after the first.</summary>
    public IEnumerable<Trial> Later(IReadOnlyList<int> front) =>
        Drawn(front).Concat(Named(front)).Prepend(Again(front)).SelectMany(s => s.Trials());

    /// <summary>
    /// The candidates that go on: affordable, and undominated on the few seeds; the highest in net value first where there are too many.
    /// </summary>
    public IReadOnlyList<int> Front(TrialFarm farm)
    {
        var points = PointOutcome.Read(Sift, farm)
            .Select((p, i) => (Candidate: i, Aims: Aims.Of(p))).Where(p => Affordable(p.Aims)).ToList();
        return [.. Aims.Undominated([.. points.Select(p => p.Aims)]).Select(i => points[i])
            .OrderByDescending(p => p.Aims[^1]).Take(MostOnFront).Select(p => p.Candidate)];
    }

    /// <summary>Whether aims keep to the budget.</summary>
    public bool Affordable(IReadOnlyList<double> aims) => -aims[0] <= Budget;

    private Design Only(IReadOnlyList<int> front) =>
        Candidates.Design with { Points = [.. front.Select(i => Candidates.Design.Points[i])] };
}
