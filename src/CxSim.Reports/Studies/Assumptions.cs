using CxSim.Experiments.Statistics;
using CxSim.Figures.Lettering;
using CxSim.Figures.Reports;
using CxSim.Figures.Tables;
using CxSim.Model.Policies;
using CxSim.Reports.Presenting;
using Cell = CxSim.Figures.Tables.Cell;
using Column = CxSim.Figures.Tables.Column;

namespace CxSim.Reports.Studies;

/// <summary>What the result rests on: break-evens, guesses, and every assumption with its source.</summary>
public static class Assumptions
{
    /// <summary>The section.</summary>
    public static Section Of(BeliefSet beliefs, IReadOnlyList<CentrePart> centres)
    {
        var numbers = Beliefs.All.Where(b => !b.IsSwitch).ToList();
        int guesses = numbers.Count(b => b.Grade == Grade.D);
        return new("rests-on", "What it rests on",
        [
            new Callout(CalloutKind.Warning,
                $"{guesses} of {numbers.Count} numbers about how the world works are guesses (grade D). "
                + (centres.Any(c => c.Report.Drawn.Draws.Count > 0)
                    ? "The intervals above hold draws of all of them from their ranges; what is called depends hangs on them."
                    : "The intervals above cover luck, not these. Draw them with --draws, and see whether the answer stands.")),
            new SubHeading("What a customer must be worth"),
            new Bullets([.. centres.SelectMany(c => c.Report.Comparisons.Select(p => Turn(c, p))).DefaultIfEmpty("Nothing was compared.")]),
            .. Changed(beliefs),
            new Paragraph("Every assumption with its range, grade and source stands in beliefs.yaml and, on a screen, here."),
            new Folded(
                "Every assumption", [new TableBlock(Table("Assumptions", [.. Beliefs.All.OrderBy(b => beliefs[b] == b.Base)], beliefs))]),
        ]);
    }

    private static string Turn(CentrePart part, PolicyComparison comparison)
    {
        var centre = part.Report.Study.Plan.Centre;
        string subject = $"{centre.Id}, {comparison.Policy}";
        var turn = comparison.BreakEven;
        return turn.CustomerValue is { } value
            ? $"{subject}: the sign of net value turns at {centre.Currency}{Numbers.Fixed(value, 0)} a customer; "
                + $"assumed {centre.Currency}{Numbers.Fixed(turn.Assumed, 0)}."
            : $"{subject}: net value has the same sign whatever a customer is worth.";
    }

    private static IEnumerable<Block> Changed(BeliefSet beliefs)
    {
        var moved = beliefs.Moved().ToList();
        return moved.Count == 0
            ? []
            : [new SubHeading("Assumptions that were changed"), new TableBlock(Table("Not at base", moved, beliefs))];
    }

    private static DataTable Table(string caption, IReadOnlyList<Belief> shown, BeliefSet beliefs) => new(
        caption,
        [
            new Column("belief"), new Column("value"), new Column("low"), new Column("base"), new Column("high"), new Column("unit"),
            new Column("grade"), new Column("meaning"), new Column("source"),
        ],
        [.. shown.Select(b => (IReadOnlyList<Cell>)
        [
            b.Id, Number(beliefs[b]), Number(b.Low), Number(b.Base), Number(b.High), b.Unit, Cell.Grade($"{b.Grade}"[0]),
            b.Meaning, b.Source,
        ])]);

    private static Cell Number(double value) => Cell.Worded(value, NumberText.Short(value));
}
