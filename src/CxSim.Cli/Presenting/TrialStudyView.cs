using CxSim.Cli.Terminal;
using CxSim.Experiments.Results;
using CxSim.Reports.Studies;

namespace CxSim.Cli.Presenting;

/// <summary>Prints what is kept of a study of many trials: what it was, and where its report and tables are.</summary>
internal static class TrialStudyView
{
    /// <summary>Prints the study in a folder.</summary>
    public static void Write(Shell shell, string folder, TrialManifest manifest)
    {
        string shown = Paths.Shown(shell.Here.Folder, folder);
        if (shell.Json)
        {
            JsonText.Write(shell, new { JsonText.Schema, manifest.Kind, manifest.Id, manifest.Digest, Results = shown, manifest.Runs });
            return;
        }

        shell.Print($"{shell.Paint.Strong(manifest.Name)}");
        shell.PrintText(FormattableString.Invariant(
            $"{manifest.Runs:N0} runs · {manifest.Seeds.Count} seeds · {manifest.Weeks} weeks · engine {manifest.Engine}"));
        shell.PrintText(manifest.Command);
        shell.Print($"{shell.Paint.Strong("Saved")}   {shown}/{ReportFiles.Page}");
    }
}
