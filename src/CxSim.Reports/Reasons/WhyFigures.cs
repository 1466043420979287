using CxSim.Experiments.Statistics;
using CxSim.Experiments.Why;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Figures.Lettering;
using CxSim.Reports.Studies;
using Shown = CxSim.Figures.Tables.Verdict;
using Verdict = CxSim.Experiments.Statistics.Verdict;

namespace CxSim.Reports.Reasons;

/// <summary>The figures of why: each difference as a bridge by path, and the model's loops with what became of them.</summary>
public sealed class WhyFigures(WhyAnswer answer, string permalink)
{
    private const double UsualBend = 0.18;
    private const double Thousand = 1000;

    // Where the quantities of the loops stand, left to right and bottom to top.
    private static readonly Dictionary<string, (double X, double Y)> Places = new(StringComparer.Ordinal)
    {
        ["contacts"] = (0.32, 0.97), ["repeats"] = (0.86, 0.97), ["debt"] = (0.64, 0.80), ["solved"] = (0.92, 0.64),
        ["heads"] = (0.20, 0.70), ["occupancy"] = (0.46, 0.66), ["standard"] = (0.66, 0.54), ["burnout"] = (0.44, 0.42),
        ["leavers"] = (0.17, 0.42), ["care"] = (0.63, 0.32), ["waits"] = (0.40, 0.19), ["satisfaction"] = (0.66, 0.08),
        ["churn"] = (0.93, 0.08), ["referred"] = (0.10, 0.08),
    };

    // Arrows that would cross a box the usual way.
    private static readonly Dictionary<(string From, string To), double> Bends = new()
    {
        [("referred", "contacts")] = -0.3, [("satisfaction", "referred")] = -0.1, [("solved", "satisfaction")] = 0,
        [("occupancy", "waits")] = -0.32, [("debt", "contacts")] = 0.05, [("repeats", "contacts")] = 0.05, [("burnout", "care")] = 0.05,
        [("waits", "satisfaction")] = 0.05, [("standard", "debt")] = 0.1, [("leavers", "heads")] = 0.1, [("heads", "occupancy")] = 0.02,
    };

    private static readonly LoopName[] Loops =
    [
        new("R1", "burnout spiral", 0.31, 0.58), new("R2", "repeat contacts", 0.80, 0.87), new("R3", "CX debt", 0.80, 0.73),
        new("B1", "hire to fix", 0.26, 0.83), new("B2", "growth brings queues", 0.20, 0.28),
    ];

    /// <summary>All of them.</summary>
    public IReadOnlyList<Figure> All() => [.. answer.Splits.Select(Bridge), Loop()];

    /// <summary>The loops as a map, with a level beside each quantity.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="currency">Symbol of the centre's currency.</param>
    /// <param name="level">The level of a quantity, or null when it is not known.</param>
    public static Figure Map(Caption caption, string currency, Func<LoopQuantity, double?> level) => LoopChart.Build(
        caption,
        [.. CausalLoops.Quantities.Select(q => new LoopNode(q.Name, Places[q.Id].X, Places[q.Id].Y, Level(q, level(q), currency)))],
        [.. CausalLoops.Causes.Select(c => new LoopEdge(
            Name(c.From), Name(c.To), c.Positive, Bend: Bends.GetValueOrDefault((c.From, c.To), UsualBend)))],
        Loops);

    private Figure Bridge(WhySplit split)
    {
        var measure = split.Whole.Measure;
        bool money = measure.Unit == "currency/year";
        var chart = new ChartMeasure(measure, split.Whole.Margin, answer.Currency);
        var unit = money ? BridgeUnit.Money(answer.Currency) : BridgeUnit.Of(chart.Chart);
        double Value(double value) => money ? value : chart.Value(value);
        BridgeStep Step(string name, Estimate amount, bool beliefs) =>
            new(name, Value(amount.Mean), new(Value(amount.Interval.Low), Value(amount.Interval.High)), beliefs);
        return BridgeChart.Build(
            new Caption($"why-{measure.Id.Replace('_', '-')}", Title(split), $"{answer.Scope}.", permalink),
            unit,
            [.. split.Parts.Select(p => Step(p.Name, p.Amount, p.Kind != PartKind.Direct))],
            Step("Whole difference", split.Whole.Difference, beliefs: true));
    }

    private string Title(WhySplit split)
    {
        string name = split.Whole.Measure.Name;
        return split.Largest is { } path
            ? $"{name}: what paths carry goes mostly by {path.Name.ToLowerInvariant()}"
            : $"{name}: no path's part can be told from nothing";
    }

    private Figure Loop() => LoopChart.Build(
        new Caption("why-loops", $"What {answer.Study.Policy.Id} moves in the model's main loops", $"{answer.Scope}.", permalink),
        [.. CausalLoops.Quantities.Select(Node)],
        [.. CausalLoops.Causes.Select(c => new LoopEdge(
            Name(c.From), Name(c.To), c.Positive, Math.Abs(answer.Study.Elasticity(answer.Farm, c)),
            Bends.GetValueOrDefault((c.From, c.To), UsualBend)))],
        Loops);

    private LoopNode Node(LoopQuantity quantity)
    {
        var whole = answer.Study.Whole(answer.Farm, quantity.Measure);
        var chart = new ChartMeasure(quantity.Measure, whole.Margin, answer.Currency);
        var (x, y) = Places[quantity.Id];
        var (before, after) = (chart.Value(whole.Baseline.Mean), chart.Value(whole.Policy.Mean));
        string value = Numbers.Change(before, after, Decimals(chart, Math.Max(before, after)), Short(chart.Chart.Unit));
        return new(quantity.Name, x, y, value, whole.Difference.Mean, Show(whole.Verdict));
    }

    private static string Level(LoopQuantity quantity, double? level, string currency)
    {
        var chart = new ChartMeasure(quantity.Measure, quantity.Measure.Margin, currency);
        return level is { } known
            ? Numbers.WithUnit(chart.Value(known), Decimals(chart, chart.Value(known)), Short(chart.Chart.Unit))
            : "";
    }

    // Of thousands of contacts nobody reads the tenths.
    private static int Decimals(ChartMeasure measure, double value) => Math.Abs(value) >= Thousand ? 0 : measure.Chart.Decimals;

    // What the box's name says already is not said again.
    private static string Short(string unit) => unit switch
    {
        "contacts/week" => "a week",
        "% a year" => "%/y",
        "agents" or "points" => "",
        _ => unit,
    };

    private static string Name(string id) => CausalLoops.Quantities.First(q => q.Id == id).Name;

    private static Shown Show(Verdict verdict) => verdict switch
    {
        Verdict.Better or Verdict.Higher => Shown.Better,
        Verdict.Worse or Verdict.Lower => Shown.Worse,
        Verdict.Same => Shown.Same,
        Verdict.Depends => Shown.Depends,
        _ => Shown.CannotTell,
    };
}
