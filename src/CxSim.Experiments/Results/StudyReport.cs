using CxSim.Experiments.Running;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Trials;
using CxSim.Experiments.Uncertainty;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Results;

/// <summary>All that is said about a study: every policy against the baseline, sentences, checks.</summary>
/// <param name="Study">The runs under the beliefs as given.</param>
/// <param name="Drawn">The same policies under drawn beliefs; empty where none were drawn.</param>
/// <param name="Comparisons">One per policy other than the baseline, in plan order.</param>
/// <param name="Best">Which policy is best on net value; null with one policy.</param>
/// <param name="Sentences">The decision sentence of each comparison, in the same order.</param>
/// <param name="Checks">What must hold.</param>
public sealed record StudyReport(
    StudyResult Study,
    DrawnStudy Drawn,
    IReadOnlyList<PolicyComparison> Comparisons,
    BestOfK? Best,
    IReadOnlyList<string> Sentences,
    IReadOnlyList<Check> Checks)
{
    /// <summary>The runs behind what is said about beliefs: draws, and beliefs tried one by one.</summary>
    public IReadOnlyList<(Trial Trial, TrialOutcome Outcome)> Behind { get; init; } = [];

    /// <summary>Whether every check held.</summary>
    public bool Passed => Checks.All(c => c.Passed);

    /// <summary>SHA-256 over the digests of all runs, those under drawn beliefs included: equal studies have equal digests.</summary>
    public string Digest => Drawn.Draws.Count == 0
        ? Study.Digest
        : Fingerprint.OfAll(Drawn.Draws.SelectMany(d => d.Outcomes).Select(o => o.Digest).Prepend(Study.Digest));

    /// <summary>The report on a study that has at least one seed finished under every policy.</summary>
    /// <param name="study">The study.</param>
    /// <param name="margins">What is too small to matter; null takes the margins of the registry.</param>
    /// <param name="drawn">Its policies under drawn beliefs; null where none were drawn.</param>
    /// <exception cref="StudyException">No seed is finished (3).</exception>
    public static StudyReport Of(StudyResult study, Margins? margins = null, DrawnStudy? drawn = null)
    {
        if (study.SeedsDone == 0)
        {
            throw new StudyException($"Study \"{study.Plan.Name}\": no seed is finished, so there is nothing to say yet.", 3);
        }

        var plan = study.Plan;
        var worlds = drawn ?? DrawnStudy.None(plan);
        var baseline = study.Of(plan.BaselineId);
        PolicyComparison[] comparisons = [.. plan.Alternatives.Select(p => PolicyComparison.Of(
            baseline, study.Of(p.Id), margins ?? Margins.Standard, worlds.Pairs(p.Id), Settling.LevelOf(plan)))];
        return new StudyReport(study, worlds, comparisons, BestOf(study, margins ?? Margins.Standard), [], StudyChecks.Of(study))
            .With(comparisons);
    }

    /// <summary>This report with comparisons of which more is known.</summary>
    public StudyReport With(IReadOnlyList<PolicyComparison> comparisons)
    {
        var plan = Study.Plan;
        string[] sentences = [.. plan.Alternatives.Zip(comparisons, (policy, compared) =>
            DecisionSentence.Of(plan.Centre, plan.Shocks, plan.Baseline, policy, compared))];
        return this with { Comparisons = comparisons, Sentences = sentences };
    }

    /// <summary>
    /// In how many worlds with drawn beliefs a policy is the best one on net value, each freed from the luck of its one seed as in
    /// <see cref="PairedDifference.DrawsBetter"/>.
    /// </summary>
    /// <param name="policy">Id of the policy; the baseline is one of them.</param>
    public int DrawsWon(string policy)
    {
        var gains = Comparisons.ToDictionary(c => c.Policy, c =>
            c[AllMeasures.NetValue] is { Beliefs: { } spread } net ? spread.Worlds(net.Difference) : []);
        gains[Study.Plan.BaselineId] = [.. Drawn.Draws.Select(_ => 0.0)];
        return Enumerable.Range(0, Drawn.Draws.Count).Count(i => gains.All(g => g.Value[i] <= gains[policy][i]));
    }

    /// <summary>A measure under one policy, over its seeds.</summary>
    public Estimate Estimate(string policy, Measure measure) =>
        Statistics.Estimate.Of(Study.Of(policy).Select(r => measure.Of(r.Total())));

    /// <summary>A policy less the baseline in any measure, of the registry or of your own.</summary>
    /// <param name="policy">Id of the policy.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="margins">What is too small to matter; null takes the measure's own margin.</param>
    public PairedDifference Difference(string policy, Measure measure, Margins? margins = null) =>
        new Pairing(Study.Of(Study.Plan.BaselineId), Study.Of(policy), Drawn.Pairs(policy))
            .Difference(measure, margins ?? Margins.Standard, Settling.LevelOf(Study.Plan));

    private static BestOfK? BestOf(StudyResult study, Margins margins)
    {
        var plan = study.Plan;
        if (plan.Policies.Count < 2)
        {
            return null;
        }

        var whole = plan.Seeds.Where(s => study.Runs.Count(r => r.Seed == s) == plan.Policies.Count).ToHashSet();
        var net = AllMeasures.NetValue;
        IReadOnlyList<double> Of(string id) => [.. study.Of(id).Where(r => whole.Contains(r.Seed)).Select(r => net.Of(r.Total()))];
        return BestOfK.Of(
            net,
            [.. plan.Policies.Select(p => (p.Id, Of(p.Id)))],
            margins.Of(net, study.Of(plan.BaselineId).Select(r => r.Total())));
    }
}
