using CxSim.Experiments.Lives;
using CxSim.Experiments.Results;
using CxSim.Experiments.Statistics;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model.Measures;
using CxSim.Reports.Presenting;
using Measure = CxSim.Model.Measures.Measure;

namespace CxSim.Reports.Studies;

/// <summary>The figures of one centre's study.</summary>
public sealed class CentreFigures
{
    // Weeks each point looks back over: rare events need a longer look.
    private static readonly (Measure Measure, int Window)[] Followed =
    [
        (AllMeasures.Csat, 4), (AllMeasures.Standard, 1), (AllMeasures.Churn, 13), (AllMeasures.CostPerResolved, 4),
    ];

    private readonly StudyReport _report;
    private readonly IReadOnlyList<AllLives> _lives;
    private readonly string _permalink;

    /// <summary>The figures of a study with at least one policy beside the baseline.</summary>
    /// <param name="report">The study.</param>
    /// <param name="lives">Customers under some of its policies, the baseline first; may be empty.</param>
    /// <param name="permalink">Where the study can be found again.</param>
    public CentreFigures(StudyReport report, IReadOnlyList<AllLives> lives, string permalink)
    {
        _report = report;
        _lives = lives;
        _permalink = permalink;
    }

    /// <summary>What a reader asks, in the order of the report, each question with at least one figure.</summary>
    public IReadOnlyList<Question> All() => [.. Questions().Where(q => q.Shown.Count > 0)];

    private IEnumerable<Question> Questions()
    {
        var study = _report.Study;
        string[] ranked = [.. _report.Comparisons.OrderByDescending(c => c[AllMeasures.NetValue].Difference.Mean).Select(c => c.Policy)];
        string busiest = ranked.MaxBy(p => study.Of(p).Average(r => AllMeasures.Occupancy.Of(r.Total())))!;
        Figure[] together = [.. ranked.Select(p =>
            MultiplesFigure.Of(Caption($"together-{p}", $"What moves together under {p}?"), study, p))];
        yield return Ask(
            "What changes, and is it real?", DifferenceFigure.Of(Caption("differences", NetTitle()), _report.Comparisons, Currency));
        yield return Ask(
            "Is it a choice, or can we have both?",
            FrontierFigure.Of(Caption("frontier", "Can efficiency and care be had together?"), _report));
        yield return new("When does it pay?", together[..1], [.. together[1..], .. Followed.Select(f =>
            FanFigure.Of(Caption($"weeks-{f.Measure.Id}", WeeksTitle(f.Measure)), study, f.Measure, f.Window))]);
        yield return Aside("What are the odds of losing money?", OddsFigure.Of(Caption("odds", ""), _report));
        yield return Ask("What is the business case?", [.. Bridges(ranked)]);
        yield return Aside(
            "Who waits long?", WaitsFigure.Of(Caption("waits", ""), study),
            HockeyFigure.Of(Caption("occupancy-wait", "Where does the wait turn upwards?"), study));
        yield return Aside(
            "When are people cooked?", HalfHours.Of(Caption($"half-hours-{study.Plan.BaselineId}", ""), study.Of(study.Plan.BaselineId)),
            HalfHours.Of(Caption($"half-hours-{busiest}", ""), study.Of(busiest)));
        yield return Aside("Is the average hiding people?", RidgesFigure.Of(Caption("burnout", ""), study));
        yield return Aside("What did speed cost?", LadderFigure.Of(Caption("issues", ""), study));
        yield return Ask("What does it feel like?", Life());
    }

    // The first figure is shown, the others open on demand.
    private static Question Ask(string text, params Figure?[] figures)
    {
        Figure[] known = [.. figures.OfType<Figure>()];
        return new(text, [.. known.Take(1)], [.. known.Skip(1)]);
    }

    private static Question Aside(string text, params Figure?[] figures) => Ask(text, figures) with { IsOnPaper = false };

    private IEnumerable<Figure> Bridges(string[] ranked) => ranked
        .Select(p => _report.Comparisons.First(c => c.Policy == p))
        .Select(c => BridgeFigure.Of(Caption($"money-{c.Policy}", BridgeFigure.Title(c, Currency)), c, Currency));

    private Figure? Life()
    {
        if (_lives.Count == 0 || OneCustomer.Pick(_lives) is not { } customer)
        {
            return null;
        }

        var plan = _report.Study.Plan;
        var caption = Caption("one-life", "The same customer with the same luck under each policy");
        return LifeFigure.Of(
            caption with { Subtitle = $"Seed {plan.Seeds[0]}." }, OneCustomer.Rule(_lives[0].Customers.Count), plan.Weeks,
            _lives.Select(l => (l.Policy, l.Customers[customer])));
    }

    private string Currency => _report.Study.Plan.Centre.Currency;

    private Caption Caption(string id, string title)
    {
        var plan = _report.Study.Plan;
        string context = $"{plan.Centre.Title}, {plan.Seeds.Count} seeds, {plan.Weeks} weeks, beliefs \"{plan.Beliefs.Id}\".";
        return new Caption($"{plan.Centre.Id}-{id.Replace('_', '-')}", title, context, _permalink);
    }

    private string NetTitle()
    {
        var comparisons = _report.Comparisons;
        string[] better = [.. comparisons.Where(c => c[AllMeasures.NetValue].Verdict == Verdict.Better).Select(c => c.Policy)];
        string which = better.Length == 0 ? "" : $": {Explaining.Words.List(better)}";
        return comparisons.Count == 1
            ? $"{comparisons[0].Policy} against {comparisons[0].Baseline}, net value: {comparisons[0][AllMeasures.NetValue].Verdict.Word()}"
            : $"{better.Length} of {comparisons.Count} policies are clearly better than {comparisons[0].Baseline} on net value{which}";
    }

    private string WeeksTitle(Measure measure)
    {
        var ranked = _report.Comparisons.OrderByDescending(c => c[measure].Difference.Mean).ToList();
        var kpi = new Kpi(measure, Currency);
        string Of(PolicyComparison c) => $"{c.Policy} ({kpi.Difference(c[measure].Difference.Mean)})";
        return ranked.Count == 1
            ? $"{measure.Name} over the run: {Of(ranked[0])} against {ranked[0].Baseline}"
            : $"{measure.Name} over the run is highest with {Of(ranked[0])} and lowest with {Of(ranked[^1])}";
    }
}
