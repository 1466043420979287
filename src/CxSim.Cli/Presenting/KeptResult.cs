using CxSim.Cli.Claiming;
using CxSim.Cli.Errors;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Claims.Saving;
using CxSim.Experiments.Results;
using CxSim.Reports.Studies;

namespace CxSim.Cli.Presenting;

/// <summary>Something finished in the folder of results: an experiment, a study of many trials or a claims board.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Id">Its id.</param>
/// <param name="Created">When it was made.</param>
/// <param name="What">Its name and size, for a list.</param>
/// <param name="Show">Prints it; gives the exit code.</param>
internal sealed record KeptResult(string Folder, string Id, DateTimeOffset Created, (string Name, string Size) What, Func<Shell, int> Show)
{
    private const int MostNamed = 4;

    /// <summary>The one that a word means: an id or the first digits of it, a folder or its name, or "last".</summary>
    public static KeptResult Find(ResultsRoot root, string word)
    {
        var all = All(root);
        return word == "last" && all.Count > 0
            ? all[0]
            : root.Only(all.Where(k => ResultsRoot.Means(word, k.Id, k.Folder)), word, "finished");
    }

    /// <summary>All there are, newest first.</summary>
    public static IReadOnlyList<KeptResult> All(ResultsRoot root) =>
        [.. root.List().Select(Of).Concat(root.TrialStudies().Select(Of)).Concat(Boards(root)).OrderByDescending(k => k.Created)];

    private static KeptResult Of(SavedStudy saved) => new(
        saved.Folder, saved.Manifest.Id, saved.Manifest.Created,
        (saved.Manifest.Name, $"{saved.Manifest.Seeds.Count} seeds, {saved.Manifest.Weeks} weeks"),
        shell =>
        {
            StudyView.Write(shell, Reopened.Of(saved));
            return saved.Manifest.ChecksFailed == 0 ? ExitCode.Ok : ExitCode.CheckFailed;
        });

    private static KeptResult Of((string Folder, TrialManifest Manifest) study) => new(
        study.Folder, study.Manifest.Id, study.Manifest.Created,
        (study.Manifest.Name, $"{study.Manifest.Runs} runs, {study.Manifest.Seeds.Count} seeds, {study.Manifest.Weeks} weeks"),
        shell =>
        {
            TrialStudyView.Write(shell, study.Folder, study.Manifest);
            return ExitCode.Ok;
        });

    private static IEnumerable<KeptResult> Boards(ResultsRoot root) => BoardFiles.Folders(root.Folder).Select(folder =>
    {
        var manifest = BoardFiles.ReadManifest(folder);
        string more = manifest.Claims.Count > MostNamed ? " …" : "";
        string size = $"claims: {string.Join(", ", manifest.Claims.Keys.Take(MostNamed))}{more}";
        return new KeptResult(folder, manifest.Id, manifest.Created, ("claims board", size), shell =>
        {
            BoardView.WriteSaved(shell, folder);
            return ExitCode.Ok;
        });
    });
}
