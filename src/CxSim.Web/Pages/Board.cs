using CxSim.Experiments.Claims.Saving;
using CxSim.Web.Lab;

namespace CxSim.Web.Pages;

/// <summary>The newest claims board there is: one made here, or the project's reference board.</summary>
/// <param name="Claims">Its claims.</param>
/// <param name="Manifest">What it was made from.</param>
/// <param name="IsReference">Whether it came with the program.</param>
internal sealed record Board(IReadOnlyList<ClaimRecord> Claims, BoardManifest Manifest, bool IsReference)
{
    private static readonly Lazy<Board> Reference = new(Shipped);

    /// <summary>The newest board in the results, or the one that came with the program.</summary>
    public static Board Newest(LabBench bench)
    {
        string? own = BoardFiles.Folders(bench.Root.Folder).LastOrDefault(f => Path.GetFileName(f) != "claims-reference");
        return own is null ? Reference.Value : Read(own, isReference: false);
    }

    private static Board Read(string folder, bool isReference) =>
        new(BoardFiles.Read(folder), BoardFiles.ReadManifest(folder), isReference);

    private static Board Shipped()
    {
        var folder = Directory.CreateTempSubdirectory("cxsim-");
        try
        {
            foreach (string name in new[] { BoardFiles.Board, BoardFiles.Manifest })
            {
                using var from = typeof(Board).Assembly.GetManifestResourceStream($"reference/{name}")!;
                using var to = File.Create(Path.Combine(folder.FullName, name));
                from.CopyTo(to);
            }

            return Read(folder.FullName, isReference: true);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
