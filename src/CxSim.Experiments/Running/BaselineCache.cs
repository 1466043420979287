using CxSim.Model.Measures;

namespace CxSim.Experiments.Running;

/// <summary>
/// Runs of baselines, kept so that the same baseline is not simulated again. A run is found only under the fingerprint of all that it
/// depends on: build, centre, beliefs, levers, shocks, weeks, warm-up, cohorts, seed. The folder may be deleted at any time.
/// </summary>
/// <param name="folder">Where runs are kept; made when needed.</param>
public sealed class BaselineCache(string folder)
{
    /// <summary>The run under this key and seed, or null.</summary>
    /// <param name="key">Fingerprint of what the policy's runs depend on.</param>
    /// <param name="seed">The seed.</param>
    public RunRecord? Find(string key, ulong seed)
    {
        string path = PathOf(key, seed);
        try
        {
            return File.Exists(path) ? RunJournal.ReadAll(path).SingleOrDefault() : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or StudyException)
        {
            return null;
        }
    }

    /// <summary>Whether there seems to be a run under this key and seed.</summary>
    /// <param name="key">Fingerprint of what the policy's runs depend on.</param>
    /// <param name="seed">The seed.</param>
    public bool Has(string key, ulong seed) => File.Exists(PathOf(key, seed));

    /// <summary>Keeps a run. That it cannot be kept is no error: it will be simulated again.</summary>
    /// <param name="key">Fingerprint of what the policy's runs depend on.</param>
    /// <param name="run">The run.</param>
    public void Keep(string key, RunRecord run)
    {
        string path = PathOf(key, run.Seed);
        string draft = $"{path}.{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var journal = RunJournal.Open(draft, key))
            {
                journal.Append(run);
            }

            File.Move(draft, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or StudyException)
        {
            File.Delete(draft);
        }
    }

    private string PathOf(string key, ulong seed) => Path.Combine(folder, key[..16], $"{seed}.runs");
}
