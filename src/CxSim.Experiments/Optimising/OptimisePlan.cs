using CxSim.Experiments.Designs;
using CxSim.Experiments.Trials;

namespace CxSim.Experiments.Optimising;

/// <summary>
/// A search for policies that cannot be bettered in every aim at once, on common seeds: many candidates on a few seeds, more of them near
/// those that none betters, then only those that may be on the front on many, then these in worlds of drawn beliefs and in named worlds.
/// </summary>
public sealed record OptimisePlan
{
    /// <summary>The most policies that go on to the later steps.</summary>
    public const int MostOnFront = 8;

    private const int Less = 3;

    // How far from its point a new candidate lies at most, as a share of each lever's range.
    private const double Near = 0.125;

    // Another luck than that of the first candidates.
    private const ulong FirstKey = Design.UsualKey + 1;

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

    /// <summary>
    /// Second step: this search with as many candidates again, half of the first number, laid evenly around the front of the first step
    /// within an eighth of each lever's range. The first candidates stay where they are.
    /// </summary>
    /// <param name="front">Where to look again.</param>
    public OptimisePlan Refined(IReadOnlyList<int> front)
    {
        var design = Candidates.Design;
        int each = Math.Max(1, design.Points.Count / 2 / Math.Max(1, front.Count));
        var more = front.SelectMany(i => new SobolSequence(design.Axes.Count, FirstKey + (ulong)i).First(each)
            .Select(place => design.Axes.Select((axis, a) => Around(axis, design.Points[i][a], place[a])).ToArray()));
        return this with { Candidates = Candidates with { Design = design with { Points = [.. design.Points, .. more] } } };
    }

    /// <summary>Third step: some candidates on all seeds.</summary>
    public PointStudy Again(IReadOnlyList<int> front) => Candidates with { Design = Only(front) };

    /// <summary>Fourth step: some candidates in worlds of drawn beliefs, on two seeds each.</summary>
    public IReadOnlyList<PointStudy> Drawn(IReadOnlyList<int> front) =>
        [.. BeliefDraws.Around(Candidates.Setting.Beliefs, Draws).Select(beliefs => Candidates with
        {
            Setting = Candidates.Setting with { Beliefs = beliefs }, Design = Only(front), Seeds = [.. Candidates.Seeds.Take(2)],
        })];

    /// <summary>Last step: some candidates in the named worlds, on a few seeds.</summary>
    public IReadOnlyList<PointStudy> Named(IReadOnlyList<int> front) =>
        [.. Worlds.Select(w => Candidates with { Setting = w.Setting, Design = Only(front), Seeds = FewSeeds })];

    /// <summary>The trials of all steps after the candidates are sifted.</summary>
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

    // A place of the unit interval becomes a setting near the given one, on the lever's own steps.
    private static double Around(Axis axis, double value, double place)
    {
        double at = (value - axis.Low) / (axis.High - axis.Low);
        var (low, high) = (Math.Max(0, at - Near), Math.Min(1, at + Near));
        return axis.At(low + (place * (high - low)));
    }

    private Design Only(IReadOnlyList<int> front) =>
        Candidates.Design with { Points = [.. front.Select(i => Candidates.Design.Points[i])] };
}
