using CxSim.Experiments.Results;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Reports.Studies;
using Measure = CxSim.Model.Measures.Measure;

namespace CxSim.Web.Pages;

/// <summary>The figures of a run beside today, by the numbers that the chart catalogue gives them.</summary>
/// <param name="report">The run, with a policy beside today.</param>
/// <param name="permalink">Where it comes from, in each figure's corner.</param>
internal sealed class RunFigures(StudyReport report, string permalink)
{
    private const int Window = 4;

    private string Currency => report.Study.Plan.Centre.Currency;

    /// <summary>The charts there are, by number, and what each shows.</summary>
    public static IReadOnlyList<(string Id, string Shows)> Charts { get; } =
    [
        ("G2", "differences from today"), ("G3", "over time"), ("G1", "cost and feeling understood"), ("G12", "waits"),
        ("G13", "odds of net value"), ("G15", "business case"), ("G17", "occupancy and wait"), ("G22", "contacts an issue takes"),
    ];

    /// <summary>Every headline measure's difference from the baseline.</summary>
    public Figure Differences() => DifferenceFigure.Of(
        Caption("differences", $"Difference from {report.Study.Plan.BaselineId}"), report.Comparisons, Currency);

    /// <summary>A measure over the weeks.</summary>
    /// <param name="over">The measure.</param>
    /// <param name="before">A study whose baseline is drawn thin; null for none.</param>
    public Figure OverTime(Measure over, StudyReport? before = null) => FanFigure.Of(
        Caption($"weeks-{over.Id.Replace('_', '-')}", $"{over.Name} over the weeks"), report.Study, over,
        Math.Min(Window, report.Study.Plan.Weeks), start: 1, before?.Study);

    /// <summary>The chart of a number, or null where there is none or the run has too little for it.</summary>
    /// <param name="chart">One of <see cref="Charts"/>.</param>
    /// <param name="over">What is shown over time.</param>
    public Figure? Of(string chart, Measure over) => chart switch
    {
        "G1" => FrontierFigure.Of(Caption("frontier", "Can efficiency and care be had together?"), report),
        "G2" => Differences(),
        "G3" => OverTime(over),
        "G12" => WaitsFigure.Of(Caption("waits", ""), report.Study),
        "G13" => OddsFigure.Of(Caption("odds", ""), report),
        "G15" => BridgeFigure.Of(
            Caption("money", BridgeFigure.Title(report.Comparisons[0], Currency)), report.Comparisons[0], Currency),
        "G17" => HockeyFigure.Of(Caption("occupancy-wait", "Where does the wait turn upwards?"), report.Study),
        "G22" => LadderFigure.Of(Caption("issues", ""), report.Study),
        _ => null,
    };

    private Caption Caption(string id, string title) => new(id, title, Context(report), permalink);

    private static string Context(StudyReport report)
    {
        var plan = report.Study.Plan;
        string drawn = report.Drawn.Draws.Count > 0 ? $", {report.Drawn.Draws.Count} worlds with drawn beliefs" : "";
        return $"{plan.Centre.Title}, {plan.Seeds.Count} seeds{drawn}, {plan.Weeks} weeks, beliefs \"{plan.Beliefs.Id}\".";
    }
}
