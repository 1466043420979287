using CxSim.Cli.Terminal;
using CxSim.Experiments.Claims;
using CxSim.Reports.Claiming;

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

        if (answer.Manifest.Quick)
        {
            shell.Warn("a quick look: a small centre, few weeks, two seeds. Nothing may be concluded from it.");
        }

        Table(answer.Claims, shell.Width - (shell.Plain ? 0 : 1)).Write(shell);
        shell.Print();
        shell.Print(BoardWords.Counts(answer.Claims) + ".");
        foreach (var claim in answer.Claims.Where(c => c.Differs.Any()))
        {
            shell.Print($"{claim.Claim.Id} differs from what is recorded under {string.Join(", ", claim.Differs)}.");
        }

        shell.Print();
        shell.Print($"{shell.Paint.Strong("Saved")}   {answer.Folder}/");
        shell.Next($"cxsim explain {answer.Claims[0].Claim.Id}", "cxsim claims --help");
    }

    private static Grid Table(IReadOnlyList<ClaimOutcome> claims, int width)
    {
        var sets = claims[0].Sets.Select(s => s.Set).ToList();
        var grid = new Grid([new(""), new("claim"), .. sets.Select(s => new Column(s)), new("flips when")]);
        int room = width - 5 - (sets.Count * (VerdictWidth + 2)) - 2;
        int title = room * 3 / 5;
        foreach (var claim in claims)
        {
            string[] left = [.. Layout.Wrap($"{claim.Claim.Title} ({claim.Claim.ArticleIds})", title)];
            string[] right = [.. Layout.Wrap(claim.Flip?.Words ?? "", room - title)];
            for (int line = 0; line < Math.Max(left.Length, right.Length); line++)
            {
                grid.Add(
                [
                    line == 0 ? claim.Claim.Id : "",
                    left.ElementAtOrDefault(line) ?? "",
                    .. claim.Sets.Select(s => (Terminal.Cell)(line == 0 ? $"{s.Verdict.Symbol()} {s.Verdict.Word()}" : "")),
                    right.ElementAtOrDefault(line) ?? "",
                ]);
            }
        }

        return grid;
    }
}
