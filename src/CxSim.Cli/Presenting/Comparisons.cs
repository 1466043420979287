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

    /// <summary>Share of draws to come that an interval holds, as "90 %".</summary>
    public static string Share(int draws) => draws < BeliefSpread.Fewest
        ? "none"
        : $"{100 * BeliefSpread.LevelOf(draws):0} %";

    /// <summary>Writes what the columns and symbols mean; only what was used.</summary>
    public static void WriteLegend(Shell shell, IEnumerable<PolicyComparison> comparisons)
    {
        if (shell.Plain)
        {
            return;
        }

        var all = comparisons.ToList();
        var used = all.SelectMany(c => c.Headline).Select(d => d.Verdict).Distinct().Order();
        shell.Print(shell.Paint.Faint(string.Join("   ", used.Select(v => $"{v.Symbol()} {v.Word()}"))));
        int draws = all.SelectMany(c => c.Differences).Select(d => d.Beliefs?.Draws ?? 0).DefaultIfEmpty(0).Max();
        string ends = draws == 0
            ? "± and intervals are 95 % of luck"
            : $"± and intervals: luck of seeds and {draws} draws of beliefs, of which they hold {Share(draws)}";
        shell.PrintText($"Differences are paired by seed; {ends}. Margins: cxsim list measures");
    }
}
