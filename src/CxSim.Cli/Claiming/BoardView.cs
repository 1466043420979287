using CxSim.Cli.Terminal;
using CxSim.Experiments.Claims;
using CxSim.Experiments.Claims.Saving;
using CxSim.Reports.Claiming;
using CxSim.Reports.Studies;

namespace CxSim.Cli.Claiming;

/// <summary>Prints a board.</summary>
internal static class BoardView
{
    private const int VerdictWidth = 9;

    /// <summary>Prints it in the manner asked for.</summary>
    public static void Write(Shell shell, BoardAnswer answer)
    {
        if (shell.Json)
        {
            JsonText.Write(shell, BoardJson.Of(answer));
            return;
        }

        bool quick = answer.Manifest.Quick;
        if (quick)
        {
            shell.Warn("a quick look: a small centre, few weeks, two seeds. Nothing may be concluded from it.");
        }

        Verdicts(shell, [.. answer.Claims.Select(BoardFiles.Of)]);
        foreach (var claim in answer.Claims.Where(c => !quick && c.Differs.Any()))
        {
            shell.Print($"{claim.Claim.Id} differs from what is recorded under {string.Join(", ", claim.Differs)}.");
        }

        shell.Print();
        shell.Print($"{shell.Paint.Strong("Saved")}   {answer.Folder}/");
        shell.Next($"cxsim explain {answer.Claims[0].Claim.Id}", "cxsim claims --help");
    }

    /// <summary>Prints a board that is kept.</summary>
    public static void WriteSaved(Shell shell, string folder)
    {
        var manifest = BoardFiles.ReadManifest(folder);
        var claims = BoardFiles.Read(folder);
        string shown = Paths.Shown(shell.Here.Folder, folder);
        if (shell.Json)
        {
            JsonText.Write(shell, BoardJson.OfSaved(manifest, claims, shown));
            return;
        }

        shell.PrintText($"{manifest.Command} · engine {manifest.Engine}");
        Verdicts(shell, claims);
        shell.Print();
        shell.Print($"{shell.Paint.Strong("Saved")}   {shown}/{ReportFiles.Page}");
    }

    private static void Verdicts(Shell shell, IReadOnlyList<ClaimRecord> claims)
    {
        Table(claims, shell.Width - (shell.Plain ? 0 : 1)).Write(shell);
        shell.Print();
        shell.Print(BoardWords.Counts(claims) + ".");
    }

    private static Grid Table(IReadOnlyList<ClaimRecord> claims, int width)
    {
        var sets = claims[0].Sets.Select(s => s.Set).ToList();
        var grid = new Grid([new(""), new("claim"), .. sets.Select(s => new Column(s)), new("flips when")]);
        int room = width - 5 - (sets.Count * (VerdictWidth + 2)) - 2;
        int title = room * 3 / 5;
        foreach (var claim in claims)
        {
            string[] left = [.. Layout.Wrap($"{claim.Title} ({claim.Article})", title)];
            string[] right = [.. Layout.Wrap(claim.Flip?.Words ?? "", room - title)];
            for (int line = 0; line < Math.Max(left.Length, right.Length); line++)
            {
                grid.Add(
                [
                    line == 0 ? claim.Id : "",
                    left.ElementAtOrDefault(line) ?? "",
                    .. claim.Sets.Select(s => (Terminal.Cell)(line == 0 ? $"{s.Verdict.Symbol()} {s.Verdict.Word()}" : "")),
                    right.ElementAtOrDefault(line) ?? "",
                ]);
            }
        }

        return grid;
    }
}
