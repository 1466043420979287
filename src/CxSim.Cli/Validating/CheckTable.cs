using CxSim.Cli.Terminal;
using CxSim.Experiments.Validation;

namespace CxSim.Cli.Validating;

/// <summary>Prints checks: what was found, what was expected, whether it will do.</summary>
internal static class CheckTable
{
    /// <summary>Writes one row a check.</summary>
    public static void Write(Shell shell, IReadOnlyList<Check> checks)
    {
        var grid = new Grid(
            new Column(""), new Column("check"), new Column("value", Right: true), new Column("expected", Right: true),
            new Column("interval"), new Column("unit"));
        foreach (var check in checks)
        {
            grid.Add(
                Mark(shell, check.Passed), check.Name, $"{check.Value:G6}", $"{check.Expected:G6}",
                Interval(check), check.Unit);
        }

        grid.Write(shell);
        foreach (var check in checks.Where(c => !c.Passed))
        {
            shell.PrintText($"{check.Name}: {check.Note}");
        }
    }

    private static string Interval(Check check) => check.Low == check.High ? "exact"
        : double.IsInfinity(check.High) ? $"above {check.Low:G6}"
        : $"{check.Low:G6} … {check.High:G6}";

    private static Cell Mark(Shell shell, bool passed) => shell.Plain
        ? new Cell(passed ? "passed" : "failed")
        : passed ? new Cell("✓", shell.Paint.Good) : new Cell("✗", shell.Paint.Bad);
}
