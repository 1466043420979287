using System.Globalization;
using CxSim.Cli.Errors;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Claims;
using CxSim.Experiments.Claims.Files;
using CxSim.Experiments.Claims.Saving;
using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Trials;
using CxSim.Model.Policies;
using CxSim.Reports;
using CxSim.Reports.Claiming;

namespace CxSim.Cli.Claiming;

/// <summary>The board from its claims to its folder of results and what is printed of it.</summary>
/// <param name="shell">Where it is printed.</param>
/// <param name="root">The folder of results.</param>
/// <param name="claims">The claims.</param>
/// <param name="sets">The sets of beliefs, base first.</param>
internal sealed class BoardRun(Shell shell, ResultsRoot root, IReadOnlyList<Claim> claims, IReadOnlyList<BeliefSet> sets)
{
    /// <summary>How much is simulated.</summary>
    public required BoardOptions Options { get; init; }

    /// <summary>Whether it is only a look.</summary>
    public required bool Quick { get; init; }

    /// <summary>Runs side by side.</summary>
    public required int Threads { get; init; }

    /// <summary>The command, to type again.</summary>
    public required string Command { get; init; }

    /// <summary>Says what the board would take.</summary>
    public int SayPrice()
    {
        using var store = Store();
        shell.Print($"{claims.Count} claims: {Board(store).PriceOf(claims, sets)}, and more where luck leaves a verdict open");
        return ExitCode.Ok;
    }

    /// <summary>Runs, saves and prints the board.</summary>
    public int Run()
    {
        shell.Say($"CxSim {ProductVersion.Text}");
        long started = shell.Here.Clock.GetTimestamp();
        using var store = Store();
        IReadOnlyList<ClaimOutcome> board;
        try
        {
            var claimBoard = Board(store);
            shell.Say($"{claims.Count} claims: {claimBoard.PriceOf(claims, sets)}, and more where luck leaves a verdict open");
            board = claimBoard.Run(claims, sets, shell.Here.Stop);
        }
        catch (OperationCanceledException) when (shell.Here.Stop.IsCancellationRequested)
        {
            shell.Error.WriteLine($"Stopped. What is done is kept.   Continue:  {Command}");
            return ExitCode.Stopped;
        }

        var manifest = Manifest(board, shell.Here.Clock.GetElapsedTime(started));
        string folder = Save(board, manifest);
        var answer = new BoardAnswer(board, manifest, Path.GetRelativePath(shell.Here.Folder, folder));
        BoardView.Write(shell, answer);
        return board.Any(c => c.Differs.Any()) && !Quick ? ExitCode.ClaimDiffers : ExitCode.Ok;
    }

    private TrialStore Store() => TrialStore.Open(root.TrialsFolder);

    private ClaimBoard Board(TrialStore store)
    {
        var progress = new PhaseProgress(shell);
        return new(
            new TrialFarm(
                shell.Here.Worlds,
                new FarmOptions { Threads = Threads, Store = store, Progress = progress.Tell, Time = shell.Here.Clock }),
            Options);
    }

    private BoardManifest Manifest(IReadOnlyList<ClaimOutcome> board, TimeSpan took)
    {
        var now = shell.Here.Clock.GetUtcNow();
        string digest = BoardFiles.DigestOf(board);
        return new()
        {
            Id = Fingerprint.OfText($"{digest} {now.UtcTicks}")[..6],
            Created = now,
            Command = Command,
            Engine = shell.Here.Worlds.Engine,
            Quick = Quick,
            FirstSeeds = Options.FirstSeeds,
            MostSeeds = Options.MostSeeds,
            Draws = Options.Draws,
            FlipSeeds = Options.FlipSeeds,
            BeliefSets = sets.ToDictionary(s => s.Id, Hashes.Beliefs),
            Claims = claims.ToDictionary(c => c.Id, ClaimShelf.Hash),
            Digest = digest,
            WallSeconds = Math.Round(took.TotalSeconds, 1),
        };
    }

    private string Save(IReadOnlyList<ClaimOutcome> board, BoardManifest manifest)
    {
        string stamp = manifest.Created.UtcDateTime.ToString("yyyy-MM-ddTHHmm", CultureInfo.InvariantCulture);
        string folder = Directory.CreateDirectory(Path.Combine(root.Folder, $"{stamp}-claims-{manifest.Id}")).FullName;
        BoardFiles.Write(folder, board, manifest);
        BoardReport.Write(folder, board, manifest, sets);
        return folder;
    }
}

/// <summary>A finished board.</summary>
/// <param name="Claims">What became of the claims.</param>
/// <param name="Manifest">What it was made from.</param>
/// <param name="Folder">Where it is kept, from the working folder.</param>
internal sealed record BoardAnswer(IReadOnlyList<ClaimOutcome> Claims, BoardManifest Manifest, string Folder);
