using System.Text.Json;
using CxSim.Experiments.Running;

namespace CxSim.Experiments.Results;

/// <summary>An experiment on its way: a folder beside the results that keeps finished runs, until it is whole and moves over.</summary>
public sealed class UnfinishedStudy
{
    private const string BegunName = "begun.json";

    private readonly ResultsRoot _root;
    private readonly Begun _begun;

    private UnfinishedStudy(ResultsRoot root, string folder, Begun begun)
    {
        _root = root;
        _begun = begun;
        Folder = folder;
    }

    /// <summary>Six hexadecimal digits, by which it is resumed and later found.</summary>
    public string Id => _begun.Id;

    /// <summary>Its name, question, command and the files it can be run from.</summary>
    public StudyTexts Texts => _begun.Texts;

    /// <summary>The folder it is in now; what is written here before <see cref="Finish"/> becomes part of the results.</summary>
    public string Folder { get; }

    /// <summary>
    /// Opens the journal of one centre's study, for all seeds it may come to take: new, or with the runs that were finished before.
    /// </summary>
    /// <exception cref="StudyException">It was begun with another plan or build (3), or cannot be written (1).</exception>
    public RunJournal OpenJournal(StudyPlan plan, string engine) =>
        RunJournal.Open(JournalOf(plan), Fingerprint.Of(plan.WithSeeds(Math.Max(plan.Seeds.Count, plan.MostSeeds)), engine));

    /// <summary>How many seeds are finished under every policy, over all centres.</summary>
    public int SeedsKept(IReadOnlyList<StudyPlan> plans, string engine) =>
        plans.Sum(plan => RunsKept(plan, engine).GroupBy(r => r.Seed).Count(g => g.Count() == plan.Policies.Count));

    /// <summary>Which runs of one centre's study are finished.</summary>
    public IReadOnlySet<(string Policy, ulong Seed)> RunsKept(StudyPlan plan, string engine)
    {
        if (!File.Exists(JournalOf(plan)))
        {
            return new HashSet<(string, ulong)>();
        }

        using var journal = OpenJournal(plan, engine);
        return journal.Saved.Select(r => (r.Policy, r.Seed)).ToHashSet();
    }

    /// <summary>Writes all files, then moves the folder to its place among the results. Journals must be closed.</summary>
    /// <param name="reports">One a centre, in order.</param>
    /// <param name="meanwhile">Writes more files into the folder, at the same time.</param>
    /// <exception cref="StudyException">A study is not complete (3), or something could not be written (1); no run is lost.</exception>
    public SavedStudy Finish(IReadOnlyList<StudyReport> reports, Action? meanwhile = null)
    {
        if (reports.FirstOrDefault(r => !r.Study.IsComplete) is { } partial)
        {
            var (study, runs) = (partial.Study, partial.Study.Plan.Policies.Count * partial.Study.Plan.Seeds.Count);
            throw new StudyException($"Only {study.Runs.Count} of {runs} runs are finished. Continue with --resume {Id}.", 3);
        }

        string place = _root.PlaceOf(_begun);
        try
        {
            var manifest = StudyFiles.Manifest(Id, _begun.Created, Texts, reports);
            Action[] writers = [() => StudyFiles.Write(Folder, Texts, reports, manifest), meanwhile ?? (() => { })];
            Workers.Run(writers.Length, Environment.ProcessorCount, (i, _) => writers[i](), CancellationToken.None);
            foreach (var report in reports)
            {
                File.Delete(JournalOf(report.Study.Plan));
            }

            File.Delete(Path.Combine(Folder, BegunName));
            Directory.Move(Folder, place);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StudyException($"Cannot write results: {e.Message} Free space, then continue with --resume {Id}.", 1, e);
        }

        _root.WriteIndex();
        return SavedStudy.Open(place);
    }

    internal static UnfinishedStudy Begin(ResultsRoot root, string folder, Begun begun)
    {
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, BegunName), Json.Write(begun));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw StudyException.Unwritable(folder, e);
        }

        return new(root, folder, begun);
    }

    internal static UnfinishedStudy? TryOpen(ResultsRoot root, string folder)
    {
        string path = Path.Combine(folder, BegunName);
        try
        {
            return File.Exists(path) ? new(root, folder, Json.Read<Begun>(File.ReadAllText(path))) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    private string JournalOf(StudyPlan plan) => Path.Combine(Folder, $"journal-{plan.Centre.Id}.runs");

    /// <summary>What is known from the start.</summary>
    internal sealed record Begun(string Id, DateTimeOffset Created, StudyTexts Texts);
}
