using CxSim.Experiments.Results;
using CxSim.Figures.Reports;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;

namespace CxSim.Workshops.Exporting;

/// <summary>A session to take away: one page, one table. No name is in them, for none was asked.</summary>
public static class Export
{
    /// <summary>The page, HTML that needs neither script nor network.</summary>
    /// <param name="state">The session.</param>
    /// <param name="script">The script it was opened with.</param>
    /// <param name="claims">What its claims say.</param>
    public static string Html(SessionState state, Script script, ClaimTitles claims) =>
        ReportPage.Write(new ExportReport(script, claims).Of(state));

    /// <summary>The table, comma-separated, one row a thing said or seen.</summary>
    /// <param name="state">The session.</param>
    /// <param name="script">The script it was opened with.</param>
    public static string Csv(SessionState state, Script script)
    {
        using var writer = new StringWriter();
        CsvText.Row(writer, "kind", "step", "who", "item", "value", "world", "measure", "baseline", "difference", "low", "high");
        foreach (var r in ExportRows.Of(state, script))
        {
            CsvText.Row(
                writer, r.Kind, r.Step, r.Who, r.Item, Harmless(r.Value), r.World, r.Measure, r.Baseline, r.Difference, r.Low, r.High);
        }

        return writer.ToString();
    }

    // A spreadsheet takes a text that begins so for a formula; a number stays as it is.
    private static string Harmless(string text) =>
        text.Length > 0 && "=+-@".Contains(text[0], StringComparison.Ordinal) && !double.TryParse(text, out _) ? "'" + text : text;
}
