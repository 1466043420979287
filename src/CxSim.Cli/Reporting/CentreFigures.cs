using CxSim.Cli.Presenting;
using CxSim.Experiments.Lives;
using CxSim.Experiments.Results;
using CxSim.Experiments.Statistics;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model.Measures;
using Measure = CxSim.Model.Measures.Measure;

namespace CxSim.Cli.Reporting;

/// <summary>The figures of one centre's study.</summary>
internal sealed class CentreFigures
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

    /// <summary>All of them, in the order of the report.</summary>
    public IReadOnlyList<Figure> All() => [.. Always(), .. Life() is { } life ? [life] : Array.Empty<Figure>()];

    private IEnumerable<Figure> Always() =>
    [
        DifferenceFigure.Of(Caption("differences", NetTitle()), _report.Comparisons, Currency),
        FrontierFigure.Of(Caption("frontier", "Can efficiency and care be had together?"), _report),
        .. Followed.Select(f => FanFigure.Of(Caption($"weeks-{f.Measure.Id}", WeeksTitle(f.Measure)), _report.Study, f.Measure, f.Window)),
        .. _report.Comparisons.Select(c => BridgeFigure.Of(Caption($"money-{c.Policy}", BridgeFigure.Title(c, Currency)), c, Currency)),
    ];

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
            ? $"Net value of {comparisons[0].Policy} is {comparisons[0][AllMeasures.NetValue].Verdict.Word()}"
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
