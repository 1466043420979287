using CxSim.Cli.Terminal;
using CxSim.Experiments.Results;
using CxSim.Reports.Studies;

namespace CxSim.Cli.Presenting;

/// <summary>Prints what is kept of a study of many trials: what it was, and where its report and tables are.</summary>
internal static class TrialStudyView
{
    /// <summary>Prints the study of this id or folder's name, or the last of all; false when there is none.</summary>
    public static bool Write(Shell shell, ResultsRoot root, string word)
    {
        if (Find(root, word) is not var (folder, manifest))
        {
            return false;
        }

        string shown = Paths.Shown(shell.Here.Folder, folder);
        if (shell.Json)
        {
            JsonText.Write(shell, new { JsonText.Schema, manifest.Kind, manifest.Id, manifest.Digest, Results = shown, manifest.Runs });
            return true;
        }

        shell.Print($"{shell.Paint.Strong(manifest.Name)}");
        shell.PrintText(FormattableString.Invariant(
            $"{manifest.Runs:N0} runs · {manifest.Seeds.Count} seeds · {manifest.Weeks} weeks · engine {manifest.Engine}"));
        shell.PrintText(manifest.Command);
        shell.Print($"{shell.Paint.Strong("Saved")}   {shown}/{ReportFiles.Page}");
        return true;
    }

    private static (string Folder, TrialManifest Manifest)? Find(ResultsRoot root, string word)
    {
        var all = root.TrialStudies();
        if (word == "last")
        {
            var runs = root.List();
            return all.Count > 0 && (runs.Count == 0 || runs[^1].Manifest.Created < all[^1].Manifest.Created) ? all[^1] : null;
        }

        int found = all.ToList().FindLastIndex(s => s.Manifest.Id == word || Path.GetFileName(s.Folder) == Path.GetFileName(word));
        return found < 0 ? null : all[found];
    }
}
