using CxSim.Cli.Terminal;
using CxSim.Experiments.Results;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Uncertainty;
using CxSim.Reports.Explaining;
using CxSim.Reports.Presenting;
using CxSim.Reports.Studies;

namespace CxSim.Cli.Presenting;

/// <summary>Prints a finished experiment: what was asked, checks, decisions, numbers, where it is kept, what next.</summary>
internal static class StudyView
{
    /// <summary>Prints it in the manner asked for.</summary>
    public static void Write(Shell shell, StudyOutcome outcome)
    {
        if (shell.Json)
        {
            JsonText.Write(shell, StudyJson.Of(outcome, shell.Here.Folder));
            return;
        }

        WriteHead(shell, outcome.Experiment, outcome.Saved.Manifest);
        WriteChecks(shell, [.. outcome.Reports.SelectMany(r => r.Checks)]);
        foreach (var report in outcome.Reports)
        {
            shell.Print();
            WriteCentre(shell, report);
        }

        shell.Print();
        Comparisons.WriteLegend(shell, outcome.Reports.SelectMany(r => r.Comparisons));
        WriteSaved(shell, outcome.Saved);
    }

    private static void WriteHead(Shell shell, Experiment experiment, Manifest manifest)
    {
        int draws = manifest.Studies[0].Draws;
        shell.Print(shell.Paint.Strong(experiment.Name));
        shell.PrintText(experiment.Question);
        shell.PrintText(string.Join(" · ",
            $"{experiment.Weeks} weeks after {experiment.WarmUpWeeks} of warm-up", $"{experiment.Seeds.Count} seeds",
            $"beliefs \"{experiment.Beliefs.Id}\"{(draws > 0 ? $" and {draws} draws" : "")}", $"baseline \"{experiment.BaselineId}\"",
            $"engine {manifest.Engine}"));
    }

    private static void WriteChecks(Shell shell, IReadOnlyList<Check> checks)
    {
        int failed = checks.Count(c => !c.Passed);
        shell.Print();
        if (failed == 0)
        {
            string mark = shell.Plain ? "" : shell.Paint.Good("✓ ");
            shell.Print($"Checks   {mark}{checks.Count} passed: contacts, time, customers, agents and money balance in every run");
            return;
        }

        shell.Print($"Checks   {shell.Paint.Bad(shell.Plain ? "" : "✗ ")}{failed} of {checks.Count} failed; do not use the numbers below");
        foreach (var check in checks.Where(c => !c.Passed))
        {
            shell.PrintText($"{check.Centre}: {check.Name}. Value {check.Value:G6}, expected {check.Expected:G6}.", indent: 9);
        }
    }

    private static void WriteCentre(Shell shell, StudyReport report)
    {
        var centre = report.Study.Plan.Centre;
        shell.Print($"{shell.Paint.Strong(centre.Id)}   {shell.Paint.Faint(centre.Title)}");
        if (report.Comparisons.Count == 0)
        {
            LevelTable.Write(shell, report);
            return;
        }

        if (report.Study.Plan.MostSeeds > 0)
        {
            shell.PrintText(Settling.Outcome(report));
        }

        Layout.Facts(shell, [.. report.Comparisons.Zip(report.Sentences, (c, sentence) => new Fact(c.Policy, sentence))]);
        shell.Print();
        Comparisons.Write(shell, report.Comparisons, centre.Currency);
        foreach (string line in Hanging.Lines(report, centre.Currency))
        {
            shell.PrintText(line);
        }
    }

    private static void WriteSaved(Shell shell, SavedStudy saved)
    {
        string folder = Paths.Shown(shell.Here.Folder, saved.Folder);
        shell.Print();
        shell.Print($"{shell.Paint.Strong("Saved")}   {folder}/");
        shell.Print("        report.html · charts/ · kpis.csv · scenario.yaml");
        shell.Next($"cxsim show {saved.Manifest.Id}", "cxsim explain verdict");
    }
}
