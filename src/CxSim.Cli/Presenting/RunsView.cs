using CxSim.Cli.Studies;
using CxSim.Cli.Terminal;
using CxSim.Reports.Presenting;

namespace CxSim.Cli.Presenting;

/// <summary>Prints finished runs side by side.</summary>
internal static class RunsView
{
    /// <summary>Prints them in the manner asked for.</summary>
    public static void Write(Shell shell, IReadOnlyList<CentreComparison> centres)
    {
        if (shell.Json)
        {
            JsonText.Write(shell, new { JsonText.Schema, Kpis = centres.ToDictionary(c => c.Centre, c => KpiJson.Of(c.Comparisons)) });
            return;
        }

        foreach (var centre in centres)
        {
            shell.Print($"{shell.Paint.Strong(centre.Centre)}   {shell.Paint.Faint(centre.Title)}");
            Comparisons.Write(shell, centre.Comparisons, centre.Currency);
            shell.Print();
        }

        Comparisons.WriteLegend(shell, centres.SelectMany(c => c.Comparisons));
        shell.Next("cxsim list runs", "cxsim explain verdict");
    }
}
