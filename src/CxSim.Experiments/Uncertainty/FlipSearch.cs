using CxSim.Experiments.Running;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Trials;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Uncertainty;

/// <summary>
/// Finds the belief on which a "depends" hangs: takes the strongest leads of the draws and tries each at both ends of its range, with the
/// same luck and every other belief as given. A belief is named only when such a run turned the verdict.
/// </summary>
/// <param name="study">The study.</param>
/// <param name="drawn">Its draws.</param>
/// <param name="comparisons">Its comparisons.</param>
public sealed class FlipSearch(StudyResult study, DrawnStudy drawn, IReadOnlyList<PolicyComparison> comparisons)
{
    /// <summary>Beliefs tried; each costs two more worlds.</summary>
    public const int Tried = 4;

    private readonly StudyPlan _plan = study.Plan;
    private readonly IReadOnlyList<Belief> _beliefs = Candidates(drawn, comparisons);

    /// <summary>What has to be run; nothing when no headline measure depends.</summary>
    public IReadOnlyList<Trial> Trials =>
        [.. _beliefs.SelectMany(b => new[] { b.Low, b.High }.SelectMany(end => _plan.Policies.Select(p => TrialOf(b, end, p))))];

    /// <summary>Runs what is not kept yet and gives the comparisons with what their verdicts hang on.</summary>
    /// <returns>The comparisons, or null when stopped.</returns>
    public IReadOnlyList<PolicyComparison>? Run(TrialFarm farm, CancellationToken stop = default) => farm.Run(Trials, stop)
        ? [.. comparisons.Select(c => c with { Differences = [.. c.Differences.Select(d => Explained(farm, c.Policy, d))] })]
        : null;

    private static IReadOnlyList<Belief> Candidates(DrawnStudy drawn, IReadOnlyList<PolicyComparison> comparisons)
    {
        PairedDifference[] unclear = [.. comparisons.SelectMany(c => c.Headline).Where(d => d.Verdict == Verdict.Depends)];
        if (unclear.Length == 0)
        {
            return [];
        }

        var ranges = drawn.Plan.Uncertain;

        // What is decided by money comes first; the rest of the room goes to the measures that depend most often.
        PairedDifference[] money = [.. unclear.Where(d => d.Measure == AllMeasures.NetValue)];
        var ofMoney = money.Length == 0 ? [] : Leads.Of(drawn.Draws, money, ranges).Take(Tried / 2);
        return [.. ofMoney.Concat(Leads.Of(drawn.Draws, unclear, ranges)).Distinct().Take(Tried)];
    }

    private PairedDifference Explained(TrialFarm farm, string policy, PairedDifference difference)
    {
        if (difference.Verdict != Verdict.Depends)
        {
            return difference;
        }

        double given = Given(policy, difference.Measure);
        double At(Belief belief, double end) => difference.Difference.Mean - given
            + farm[TrialOf(belief, end, _plan.Policies.First(p => p.Id == policy))].Of(difference.Measure)
            - farm[TrialOf(belief, end, _plan.Baseline)].Of(difference.Measure);
        var flips = _beliefs
            .Select(b => Flip.Of(b, At(b, b.Low), difference.Difference.Mean, At(b, b.High), difference.Margin))
            .OfType<Flip>();
        return difference with { Flip = flips.MaxBy(f => f.Swing) };
    }

    private double Given(string policy, Measure measure)
    {
        double Of(string id) => measure.Of(study.Of(id).First(r => r.Seed == _plan.Seeds[0]).Total());
        return Of(policy) - Of(_plan.BaselineId);
    }

    private Trial TrialOf(Belief belief, double value, Policy policy) =>
        new(_plan.Setting with { Beliefs = _plan.Beliefs.With(belief, value) }, policy, _plan.Seeds[0]);
}
