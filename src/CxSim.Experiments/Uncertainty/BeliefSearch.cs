using CxSim.Experiments.Running;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Trials;
using CxSim.Experiments.Turning;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Uncertainty;

/// <summary>
/// Finds the beliefs on which verdicts hang. In the draws each verdict that depends goes with some beliefs more than with others, and
/// would turn towards one end of each; the ends that most of them lead to are tried, with the same luck and every other belief as given,
/// under the baseline and the policies with a verdict that leads there. A belief is named only when such a run turned the verdict.
/// </summary>
public sealed class BeliefSearch
{
    /// <summary>Ends of ranges that are tried; each costs another world.</summary>
    public const int Tried = 4;

    // Strongest leads of each verdict.
    private const int Strongest = 6;
    private const int Halvings = 1;

    private readonly StudyResult _study;
    private readonly IReadOnlyList<PolicyComparison> _comparisons;
    private readonly IReadOnlyList<Attempt> _attempts;
    private readonly Dictionary<(Belief Belief, double Value), Setting> _settings = [];
    private readonly List<Trial> _trials = [];

    /// <summary>A search; there is nothing to do when no headline verdict depends.</summary>
    /// <param name="study">The study.</param>
    /// <param name="drawn">Its draws.</param>
    /// <param name="comparisons">Its comparisons.</param>
    public BeliefSearch(StudyResult study, DrawnStudy drawn, IReadOnlyList<PolicyComparison> comparisons)
    {
        (_study, _comparisons) = (study, comparisons);
        OpenVerdict[] open =
            [.. from c in comparisons from d in c.Headline where d.Verdict == Verdict.Depends select new OpenVerdict(c.Policy, d)];
        Lead[] leads = [.. open.SelectMany(o => Leads.Strengths(drawn.Draws, o.Difference, drawn.Plan.Uncertain).Take(Strongest)
            .Select(l => new Lead(o, o.EndOf(l.Belief, l.Correlation), Math.Abs(l.Correlation)))
            .Where(l => l.End.Value != Given(l.End.Belief)))];
        var tried = Chosen(leads).ToHashSet();
        var policies = leads.Where(l => tried.Contains(l.End)).Select(l => (l.End, l.Verdict.Policy)).Distinct();
        _attempts = [.. from place in policies
                        from verdict in open
                        where verdict.Policy == place.Policy
                        select new Attempt(verdict, place.End, new(Given(place.End.Belief), [place.End.Value], Halvings))];
    }

    /// <summary>The runs of the search so far.</summary>
    public IReadOnlyList<Trial> Trials => _trials;

    /// <summary>Runs what is not kept yet and gives the comparisons with what their verdicts hang on.</summary>
    /// <returns>The comparisons, or null when stopped.</returns>
    public IReadOnlyList<PolicyComparison>? Run(TrialFarm farm, CancellationToken stop = default)
    {
        while (_attempts.Where(a => a.Search.Wanted.Count > 0).ToList() is { Count: > 0 } going)
        {
            Trial[] wanted = [.. going.SelectMany(TrialsOf).Distinct()];
            _trials.AddRange(wanted);
            if (!farm.Run(wanted, stop))
            {
                return null;
            }

            going.ForEach(a => a.Search.Learn(v => a.Verdict.Slack(At(farm, a, v))));
        }

        return [.. _comparisons.Select(c => c with { Differences = [.. c.Differences.Select(d => Explained(farm, c.Policy, d))] })];
    }

    // What is decided by money comes first; the rest of the room goes to the ends to which most leads.
    private static IEnumerable<BeliefEnd> Chosen(Lead[] leads)
    {
        IEnumerable<BeliefEnd> Ranked(IEnumerable<Lead> some) =>
            some.GroupBy(l => l.End).OrderByDescending(g => g.Sum(l => l.Strength)).Select(g => g.Key);
        var money = leads.Where(l => l.Verdict.Difference.Measure == AllMeasures.NetValue);
        return Ranked(money).Take(Tried / 2).Concat(Ranked(leads)).Distinct().Take(Tried);
    }

    private PairedDifference Explained(TrialFarm farm, string policy, PairedDifference difference)
    {
        var flips = from a in _attempts
                    where a.Verdict.Policy == policy && a.Verdict.Difference == difference
                    let turn = TurningSearch.Nearest(a.Search.Points, Given(a.End.Belief))
                    where turn is not null
                    select new Flip(
                        a.End.Belief, Given(a.End.Belief), difference.Difference.Mean, a.End.Value, At(farm, a, a.End.Value),
                        turn.Value.At);
        return difference with { Flip = flips.MaxBy(f => f.Swing) };
    }

    // The luck of the first seed is taken out: what the belief did to it is added to the mean over all seeds.
    private double At(TrialFarm farm, Attempt attempt, double value)
    {
        var (policy, difference) = (attempt.Verdict.Policy, attempt.Verdict.Difference);
        if (value == Given(attempt.End.Belief))
        {
            return difference.Difference.Mean;
        }

        var plan = _study.Plan;
        double Seed(string id) => difference.Measure.Of(_study.Of(id).First(r => r.Seed == plan.Seeds[0]).Total());
        double Run(string id) => farm[TrialOf(attempt, value, id)].Of(difference.Measure);
        return difference.Difference.Mean + (Run(policy) - Run(plan.BaselineId)) - (Seed(policy) - Seed(plan.BaselineId));
    }

    private double Given(Belief belief) => _study.Plan.Beliefs[belief];

    private IEnumerable<Trial> TrialsOf(Attempt attempt) => attempt.Search.Wanted.Where(v => v != Given(attempt.End.Belief))
        .SelectMany(v => new[] { _study.Plan.BaselineId, attempt.Verdict.Policy }.Select(p => TrialOf(attempt, v, p)));

    private Trial TrialOf(Attempt attempt, double value, string policy)
    {
        var (plan, place) = (_study.Plan, (attempt.End.Belief, value));
        if (!_settings.TryGetValue(place, out var setting))
        {
            _settings[place] = setting = plan.Setting with { Beliefs = plan.Beliefs.With(attempt.End.Belief, value) };
        }

        return new(setting, plan.Policies.First(p => p.Id == policy), plan.Seeds[0]);
    }

    private sealed record Lead(OpenVerdict Verdict, BeliefEnd End, double Strength);

    private sealed record Attempt(OpenVerdict Verdict, BeliefEnd End, TurningSearch Search);
}
