using CxSim.Experiments.Designs;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model.Measures;
using CxSim.Reports.Presenting;
using CxSim.Reports.Studies;
using Axis = CxSim.Experiments.Designs.Axis;
using Verdict = CxSim.Experiments.Statistics.Verdict;

namespace CxSim.Reports.Sweeping;

/// <summary>The figures of a sweep: curves over one axis, a heat map over two, parallel axes over more.</summary>
/// <param name="answer">The sweep.</param>
/// <param name="source">How it is found or made again, in each figure's corner.</param>
public sealed class SweepFigures(SweepAnswer answer, string source)
{
    private static readonly string[] Followed = ["csat", "felt_understood", "cost_per_resolved", "attrition"];

    private const int MostAxes = 6;
    private const int MostLines = 500;
    private const int LeverDecimals = 2;
    private static readonly Model.Measures.Measure[] Outcomes = [AllMeasures.Csat, AllMeasures.CostPerResolved, AllMeasures.Attrition];

    private readonly SweepResult _result = answer.Result;
    private readonly double _least = answer.LeastOfBest;
    private readonly IReadOnlyList<Axis> _axes = answer.Result.Study.Design.Axes;
    private readonly ChartMeasure _net = new(
        AllMeasures.NetValue, answer.Best.Margin, answer.Result.Study.Setting.Centre.Currency);

    /// <summary>All that fit the number of axes.</summary>
    public IReadOnlyList<Figure> All() => _axes.Count switch
    {
        1 => [NetCurve(), .. Followed.Select(id => LevelCurve(SweepRow.Measures.First(m => m.Id == id)))],
        _ when IsMap => [HeatMap()],
        _ => [Parallel()],
    };

    /// <summary>Which point each row of these figures' tables shows, as its place in the result.</summary>
    public IReadOnlyList<int> Points()
    {
        var rows = _result.Rows.ToList();
        int upright = Math.Min(MostAxes, _axes.Count) + Outcomes.Length + 1;
        IEnumerable<SweepRow> shown = _axes.Count == 1 ? Sorted()
            : IsMap ? Cells()
            : Lines().SelectMany(r => Enumerable.Repeat(r, upright));
        return [.. shown.Select(r => rows.FindIndex(other => ReferenceEquals(r, other)))];
    }

    private Figure NetCurve()
    {
        var rows = Sorted();
        var curve = new Curve(
            "net value", [.. rows.Select(r => r.Values[0])], [.. rows.Select(r => _net.Value(r.Net))], CurveLook.Line,
            rows.All(r => double.IsFinite(r.NetInterval.Low)) ? [.. rows.Select(r => _net.Value(r.NetInterval))] : null);
        return CurveChart.Build(
            Caption("net", $"Net value beside \"{_result.Study.Baseline.Id}\" over {_axes[0].Id}."),
            Across(), new AxisPlan($"net value, difference, {_net.Chart.DifferenceUnit}", FromZero: true), [curve],
            "The band is the 95 % interval of luck.");
    }

    private Figure LevelCurve(Model.Measures.Measure measure)
    {
        var rows = Sorted();
        var chart = new ChartMeasure(measure, measure.Margin, _result.Study.Setting.Centre.Currency);
        var curve = new Curve(
            measure.Name, [.. rows.Select(r => r.Values[0])], [.. rows.Select(r => chart.Value(r.Level(measure)))]);
        return CurveChart.Build(
            Caption(measure.Id.Replace('_', '-'), $"{measure.Name} over {_axes[0].Id}."),
            Across(), new AxisPlan($"{measure.Name}, {chart.Chart.Unit}"), [curve]);
    }

    private Figure HeatMap()
    {
        var plateau = answer.Plateau.ToHashSet();
        string wide = plateau.Count == 1 ? "a peak of one cell" : $"a plateau of {plateau.Count} of {_result.Rows.Count} cells";
        var cells = Cells().Select(r => new GridCell(
            NumberText.Short(r.Values[0]), NumberText.Short(r.Values[1]), _net.Value(r.Net), r.Verdict is Verdict.CannotTell,
            plateau.Contains(r)));
        return GridChart.Build(
            Caption("heat-map", $"Net value over {_axes[0].Id} and {_axes[1].Id}: {wide}."),
            Named(_axes[0]), Named(_axes[1]), _net.Chart, [.. cells],
            "no worse than the best cell, as far as these seeds tell");
    }

    private Figure Parallel()
    {
        string currency = _result.Study.Setting.Centre.Currency;
        Axis[] levers = [.. _axes.Take(MostAxes)];
        var outcomes = Outcomes.Select(m => (Measure: m, Chart: new ChartMeasure(m, m.Margin, currency))).ToList();
        ParallelAxis[] axes =
        [
            .. levers.Select((a, i) => new ParallelAxis(a.Id, a.Unit, _result.Rows.All(r => IsWhole(r.Values[i])) ? 0 : LeverDecimals)),
            .. outcomes.Select(o => new ParallelAxis(o.Chart.Chart.Name, o.Chart.Chart.Unit, o.Measure.Decimals, o.Chart.Chart.Good)),
            new ParallelAxis("Net value, difference", _net.Chart.DifferenceUnit, _net.Chart.Decimals, GoodSide.Higher),
        ];
        var points = Lines().Select(r => new ParallelPoint(
            [
                .. r.Values.Take(MostAxes), .. outcomes.Select(o => o.Chart.Value(r.Level(o.Measure))), _net.Value(r.Net),
            ],
            IsGood(r)));
        string title = "What do points of high net value share?";
        return ParallelChart.Build(
            Caption("parallel", title), axes, [.. points],
            SweepWords.Rule(answer) ?? "No range of single levers tells the best from the others.");
    }

    private static bool IsWhole(double value) => value == Math.Round(value);

    private bool IsMap => _axes.Count == 2 && _result.Study.Design.Kind == "grid";

    private bool IsGood(SweepRow row) => row.Net >= _least;

    // In the order in which they are drawn: the best on top.
    private List<SweepRow> Lines() => [.. _result.Rows.OrderByDescending(r => r.Net).Take(MostLines).OrderBy(IsGood)];

    private List<SweepRow> Cells() => [.. _result.Rows.OrderBy(r => r.Values[0]).ThenByDescending(r => r.Values[1])];

    private List<SweepRow> Sorted() => [.. _result.Rows.OrderBy(r => r.Values[0])];

    private AxisPlan Across() => new(Named(_axes[0]), Decimals: 3);

    private static string Named(Axis axis) => axis.Unit is "1" or "" ? axis.Id : $"{axis.Id}, {axis.Unit}";

    private Caption Caption(string id, string title) => new(id, title, $"{answer.Question.Scope}.", source);
}
