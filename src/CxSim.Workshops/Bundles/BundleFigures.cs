using CxSim.Experiments.Optimising;
using CxSim.Experiments.Sensitivity;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Trials;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Reports.Claiming;
using CxSim.Reports.Reasons;
using CxSim.Reports.Studies;
using CxSim.Workshops.Scripts;
using Measure = CxSim.Model.Measures.Measure;

namespace CxSim.Workshops.Bundles;

/// <summary>The figures of a bundle, step by step of its script.</summary>
/// <param name="content">What was worked out.</param>
internal sealed class BundleFigures(BundleContent content)
{
    // A tour shows how a figure is read; its example must not tell what the room is about to predict.
    private const string Example = "cut-8";
    private static readonly string[] Pair = ["bank-the-savings", "give-it-back"];

    private static readonly Measure Net = AllMeasures.NetValue;

    private readonly BundlePlan _plan = content.Plan;

    private string Currency => _plan.Script.Centre.Currency;

    /// <summary>What a step asks to be shown; a figure that only a room's own words could fill is left out.</summary>
    public IEnumerable<Figure> Of(Step step) => step.Figures.SelectMany(f => Of(step, f.Id));

    /// <summary>The differences that one policy makes in one world.</summary>
    public Figure Differences(BundleWorld world, string policy) => DifferenceFigure.Of(
        Caption(FigureId(world, policy), $"{content.NameOf(policy)}: {world.Title.ToLowerInvariant()}"),
        content.Of(world.Id, [policy]).Comparisons, Currency);

    /// <summary>The id of that figure.</summary>
    public static string FigureId(BundleWorld world, string policy) => $"world-{world.Id}-policy-{policy}";

    private IEnumerable<Figure> Of(Step step, string figure) => figure switch
    {
        "G1" => [FrontierFigure.Of(Caption($"{step.Id}-frontier", "Is it a choice, or can we have both?"),
            content.Of(BundlePlan.AsAssumed, ReadyPolicies))],
        "G2" => [DifferenceFigure.Of(Caption($"{step.Id}-differences", content.NameOf(Shown(step))), Compared(step), Currency)],
        "G3" => [FanFigure.Of(Caption($"{step.Id}-weeks", $"{content.NameOf(Shown(step))}, week by week"),
            content.Of(BundlePlan.AsAssumed, [Shown(step)]).Study, AllMeasures.Csat, 4)],
        "G5" => [WhyFigures.Map(
            Caption($"{step.Id}-loops", "The main loops, today"), Currency,
            q => content.AsAssumed.Estimate(Policy.Today.Id, q.Measure).Mean)],
        "G6" => step.Disputed.Count == 0 ? [] : ReadyPolicies.Select(p => Tornado(step, p)),
        "G9" => [Robustness(step)],
        "G11" => Life(step),
        "G14" => [Futures(step)],
        "G19" => Claims(step),
        "G22" => [LadderFigure.Of(Caption($"{step.Id}-ladder", ""), content.Of(BundlePlan.AsAssumed, [Shown(step)]).Study)],
        _ => [],
    };

    private IEnumerable<string> ReadyPolicies => _plan.Policies.Select(p => p.Id).Where(id => Presets.Find(id) is { Id: not "today" });

    // The policy whose result a step shows: the change that was predicted, or an example.
    private string Shown(Step step) => step.Of.Length > 0 && _plan.Script.Step(step.Of).Change is { } change ? change.Id : Example;

    private IReadOnlyList<PolicyComparison> Compared(Step step) => content.Of(BundlePlan.AsAssumed, [Shown(step)]).Comparisons;

    private IEnumerable<Figure> Life(Step step)
    {
        if (!content.Lives.TryGetValue(Shown(step), out var lives) || lives.Count == 0 || OneCustomer.Pick(lives) is not { } customer)
        {
            yield break;
        }

        yield return LifeFigure.Of(
            Caption($"{step.Id}-one-customer", "The same customer with the same luck"), OneCustomer.Rule(lives[0].Customers.Count),
            _plan.Script.Weeks, lives.Select(l => (content.NameOf(l.Policy), l.Customers[customer])));
    }

    private Figure Futures(Step step) => FuturesFigure.Sorted(
        Caption($"{step.Id}-futures", $"{content.NameOf(Pair[1])} against {content.NameOf(Pair[0]).ToLowerInvariant()}, future by future"),
        content.Of(BundlePlan.AsAssumed, Pair), content.NameOf(Pair[0]), content.NameOf(Pair[1]));

    private Figure Robustness(Step step)
    {
        string[] policies = [Policy.Today.Id, .. ReadyPolicies];
        var regrets = Regret.Of([.. policies.Select(content.NameOf)], [.. policies.Select(p => (IReadOnlyList<double>)[
            .. _plan.Worlds.Select(w => content.Of(w.Id).Estimate(p, Net).Mean)])]);
        return RobustnessFigure.Of(
            Caption($"{step.Id}-robustness", "What is safe if we are wrong?"), Currency, Margin, [.. _plan.Worlds.Select(w => w.Title)],
            regrets);
    }

    private Figure Tornado(Step step, string policy)
    {
        int at = _plan.Policies.ToList().FindIndex(p => p.Id == policy);
        PairedDifference Gain(IReadOnlyList<IReadOnlyList<TrialOutcome>> outcomes) =>
            Paired(outcomes[0].Select(o => o.Of(Net)), outcomes[at].Select(o => o.Of(Net)));
        IEnumerable<double> Values(string id) =>
            content.AsAssumed.Study.Of(id).Take(_plan.FewSeeds.Count).Select(r => Net.Of(r.Total()));
        return TornadoFigure.Of(
            Caption($"{step.Id}-rests-on-{policy}", $"What {content.NameOf(policy).ToLowerInvariant()} rests on"), Currency,
            Paired(Values(Policy.Today.Id), Values(policy)),
            content.Disputed.Chunk(2).Select(ends => new Swung(
                ends[0].Belief, ends[0].Value, ends[1].Value, Gain(ends[0].Outcomes), Gain(ends[1].Outcomes))));
    }

    private PairedDifference Paired(IEnumerable<double> today, IEnumerable<double> policy) =>
        PairedDifference.Of(Net, [.. today], [.. policy], Margin);

    private IEnumerable<Figure> Claims(Step step) => content.Courts.Count == 0 ? [] : [ClaimsChart.Build(
        Caption($"{step.Id}-claims", "Which claims survive?"),
        ["as assumed", .. _plan.Flips.Select(f => f.Title)],
        [.. _plan.Claims.Select((c, i) => new Claim(
            c.Id, c.Title, [.. content.Courts.Select(court => BoardFigure.Show(court[i].Sets[0].Verdict))], ""))])];

    private double Margin => content.AsAssumed.Comparisons[0][Net].Margin;

    private Caption Caption(string id, string title) => new(
        id.Replace('_', '-'), title,
        $"{_plan.Script.Centre.Title}, {_plan.Script.Seeds} seeds, {_plan.Script.Weeks} weeks, worked out beforehand.", "");
}
