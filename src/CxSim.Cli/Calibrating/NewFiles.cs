using CxSim.Cli.Errors;

namespace CxSim.Cli.Calibrating;

/// <summary>Files to be written into a folder, none of which may be there yet.</summary>
internal sealed class NewFiles(string here, string folder)
{
    /// <summary>Full path of a file that is not there yet; makes the folder.</summary>
    public string Reserve(string name)
    {
        string full = Directory.CreateDirectory(Path.GetFullPath(folder, here)).FullName;
        string path = Path.Combine(full, name);
        return File.Exists(path)
            ? throw Refusal.Invalid($"{folder}/{name} is there already and is not overwritten.", "Give another --out, or move it away.")
            : path;
    }
}
