using CxSim.Model;

namespace CxSim.Experiments.Running;

/// <summary>
/// Worlds that have lived their warm-up, kept in a folder, so that the next what-if on the same centre, beliefs and seed starts where they
/// stood. A world is found only under the fingerprint of all that it depends on. The folder may be deleted at any time.
/// </summary>
/// <param name="folder">Where worlds are kept; made when needed.</param>
/// <param name="bytes">How much they may take together; those used longest ago go first, and a larger one is not kept.</param>
public sealed class WorldFiles(string folder, long bytes = WorldFiles.UsualBytes) : IWorldShelf
{
    /// <summary>A gigabyte: some thirty-five worlds of the reference centre.</summary>
    public const long UsualBytes = 1L << 30;

    // Shorter warm-ups are lived as fast as they are read.
    private const int WorthKeeping = 26;
    private const int Buffer = 1 << 20;
    private const long BytesACustomer = 130;

    private readonly Lock _lock = new();

    /// <inheritdoc/>
    public World? Find(Setting setting, ulong seed, string engine)
    {
        var file = FileOf(setting, seed, engine);
        if (setting.WarmUpWeeks < WorthKeeping || !file.Exists)
        {
            return null;
        }

        try
        {
            const FileShare others = FileShare.ReadWrite | FileShare.Delete;
            using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, others, Buffer);
            var world = World.Load(setting.Centre, setting.Beliefs, seed, setting.CohortSize, stream);
            file.LastWriteTimeUtc = DateTime.UtcNow;
            return world;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Keeps a world that has just lived its warm-up. That it cannot be kept is no error: it will be lived again.</summary>
    /// <inheritdoc/>
    public void Keep(Setting setting, ulong seed, string engine, World world)
    {
        bool fits = setting.Centre.Demand.Customers * BytesACustomer <= bytes;
        if (setting.WarmUpWeeks < WorthKeeping || !fits)
        {
            return;
        }

        var file = FileOf(setting, seed, engine);
        string draft = $"{file.FullName}.{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(file.DirectoryName!);
            using (var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None, Buffer))
            {
                world.Save(stream);
            }

            File.Move(draft, file.FullName, overwrite: true);
            MakeRoom();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(draft);
        }
    }

    private FileInfo FileOf(Setting setting, ulong seed, string engine) =>
        new(Path.Combine(folder, $"{IWorldShelf.KeyOf(setting, seed, engine)}.world"));

    private void MakeRoom()
    {
        lock (_lock)
        {
            long taken = 0;
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*.world").OrderByDescending(f => f.LastWriteTimeUtc))
            {
                taken += file.Length;
                if (taken > bytes)
                {
                    file.Delete();
                }
            }
        }
    }
}
