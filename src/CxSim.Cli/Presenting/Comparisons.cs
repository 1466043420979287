using CxSim.Cli.Terminal;
using CxSim.Experiments.Statistics;

namespace CxSim.Cli.Presenting;

/// <summary>The result of a study as text: what to decide by, then the numbers.</summary>
internal static class Comparisons
{
    /// <summary>Writes one centre's comparisons.</summary>
    public static void Write(Shell shell, IReadOnlyList<PolicyComparison> comparisons, string currency)
    {
        if (comparisons.Count == 1 || shell.Plain)
        {
            foreach (var comparison in comparisons)
            {
                ComparisonTable.Write(shell, comparison, comparison.Headline, currency);
            }
        }
        else
        {
            ComparisonMatrix.Write(shell, comparisons, currency);
        }
    }

    /// <summary>Writes what the columns and symbols mean; only what was used.</summary>
    public static void WriteLegend(Shell shell, IEnumerable<PolicyComparison> comparisons)
    {
        if (shell.Plain)
        {
            return;
        }

        var used = comparisons.SelectMany(c => c.Headline).Select(d => d.Verdict).Distinct().Order();
        shell.Print(shell.Paint.Faint(string.Join("   ", used.Select(v => $"{v.Symbol()} {v.Word()}"))));
        shell.Print(shell.Paint.Faint("Differences are paired by seed; ± and intervals are 95 % of luck. Margins: cxsim list measures"));
    }
}
