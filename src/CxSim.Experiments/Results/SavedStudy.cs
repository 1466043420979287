using System.Text.Json;
using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Results;

/// <summary>A finished experiment in its folder.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Manifest">What it holds.</param>
public sealed record SavedStudy(string Folder, Manifest Manifest)
{
    /// <summary>The experiment it can be run from again, YAML.</summary>
    public string Scenario => File.ReadAllText(Path.Combine(Folder, StudyFiles.ScenarioName));

    /// <summary>The beliefs it was run under, YAML.</summary>
    public string Beliefs => File.ReadAllText(Path.Combine(Folder, StudyFiles.BeliefsName));

    /// <summary>Whether a folder holds a finished experiment, rather than a study of another kind.</summary>
    public static bool IsIn(string folder) =>
        File.Exists(Path.Combine(folder, StudyFiles.ManifestName)) && TrialManifest.TryOpen(folder) is null;

    /// <summary>Opens a folder.</summary>
    /// <exception cref="StudyException">There is no manifest in it, or one that cannot be read (3).</exception>
    public static SavedStudy Open(string folder)
    {
        string path = Path.Combine(folder, StudyFiles.ManifestName);
        try
        {
            return new(folder, Json.Read<Manifest>(File.ReadAllText(path)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new StudyException($"{folder} holds no results that can be read: {e.Message}", 3, e);
        }
    }

    /// <summary>Every tally of every run of one centre, in plan order.</summary>
    /// <param name="centre">Id of the centre.</param>
    /// <exception cref="StudyException">The experiment has no such centre (2), or its runs are not kept or not readable (3).</exception>
    public IReadOnlyList<RunRecord> Runs(string centre)
    {
        Study(centre);
        string path = Path.Combine(Folder, StudyFiles.RunsName(centre));
        return File.Exists(path) ? RunJournal.ReadAll(path) : throw new StudyException(
            $"{path} is not kept; the numbers stand in summary.md beside it. Make it anew:  {Manifest.Command}", 3);
    }

    /// <summary>The runs of one centre under other beliefs than those given, ready to be evaluated again.</summary>
    /// <param name="centre">Id of the centre.</param>
    /// <exception cref="StudyException">They cannot be read by this build (3).</exception>
    public TrialFarm Worlds(string centre) => TrialArchive.Open(Path.Combine(Folder, StudyFiles.TrialsName(centre)), Manifest.Engine);

    /// <summary>The runs of one policy in one centre, in the order of the seeds.</summary>
    /// <exception cref="StudyException">The experiment has no such centre or policy (2), or its runs cannot be read (3).</exception>
    public IReadOnlyList<RunRecord> Runs(string centre, string policy)
    {
        if (!Study(centre).Policies.Any(p => p.Id == policy))
        {
            string known = string.Join(", ", Study(centre).Policies.Select(p => p.Id));
            throw new StudyException($"{Manifest.Id} has no policy \"{policy}\". Known: {known}.", 2);
        }

        return [.. Runs(centre).Where(r => r.Policy == policy)];
    }

    /// <summary>What is known of one centre's part.</summary>
    /// <exception cref="StudyException">The experiment has no such centre (2).</exception>
    public ManifestStudy Study(string centre) => Manifest.Studies.FirstOrDefault(s => s.Centre == centre)
        ?? throw new StudyException(
            $"{Manifest.Id} has no centre \"{centre}\". Known: {string.Join(", ", Manifest.Studies.Select(s => s.Centre))}.", 2);
}
