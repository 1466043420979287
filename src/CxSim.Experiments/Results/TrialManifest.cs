using System.Text.Json;

namespace CxSim.Experiments.Results;

/// <summary>
/// What a folder with a study of many trials holds and how to make it again. Equal studies differ in created and wall time only.
/// </summary>
public sealed record TrialManifest
{
    /// <summary>Version of the folder's layout.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>What kind of study it is, in a word: sweep, sensitivity, optimise, claims.</summary>
    public required string Kind { get; init; }

    /// <summary>Six hexadecimal digits by which commands name it; the same study has the same.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>When it was written, UTC.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>The command that made it.</summary>
    public required string Command { get; init; }

    /// <summary>Version and build of the model.</summary>
    public required string Engine { get; init; }

    /// <summary>SHA-256 of what decides its numbers, by name: the scenario, the beliefs, the design.</summary>
    public required IReadOnlyDictionary<string, string> Hashes { get; init; }

    /// <summary>Seeds, the same at every point.</summary>
    public required IReadOnlyList<ulong> Seeds { get; init; }

    /// <summary>Weeks simulated under each policy.</summary>
    public required int Weeks { get; init; }

    /// <summary>Weeks under today before any policy starts.</summary>
    public required int WarmUpWeeks { get; init; }

    /// <summary>Runs in it.</summary>
    public required long Runs { get; init; }

    /// <summary>SHA-256 over the digests of its runs in order: equal studies have equal digests.</summary>
    public required string Digest { get; init; }

    /// <summary>Wall time of the session that finished it, seconds.</summary>
    public required double WallSeconds { get; init; }

    /// <summary>Writes it into a folder.</summary>
    public void Write(string folder) => File.WriteAllText(Path.Combine(folder, StudyFiles.ManifestName), Json.Write(this));

    /// <summary>The manifest in a folder, or null when it holds no study of trials.</summary>
    public static TrialManifest? TryOpen(string folder)
    {
        try
        {
            return Json.Read<TrialManifest>(File.ReadAllText(Path.Combine(folder, StudyFiles.ManifestName)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}
