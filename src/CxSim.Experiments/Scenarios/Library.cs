using System.Text;
using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Shapes;
using CxSim.Experiments.Scenarios.Yaml;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Scenarios;

/// <summary>
/// Finds and reads experiments, centres, policies and beliefs. A name is looked up in the registries, then beside the file that
/// mentions it (centres/, policies/, beliefs/), then under experiments/ in the folders above that file, above the working folder and
/// above the program.
/// Every method throws <see cref="InputException"/> with all that is wrong.
/// </summary>
/// <param name="workingDirectory">Folder against which paths on the command line are resolved and files are named in messages.</param>
public sealed class Library(string workingDirectory)
{
    private const int LongestChain = 8;
    private static readonly Place Start = new(1, 1);

    private readonly Sources _sources = new(Path.GetFullPath(workingDirectory));

    /// <summary>The working folder, in full.</summary>
    public string WorkingDirectory => _sources.WorkingDirectory;

    /// <summary>Whether paths to files are followed; when not, only names are, so that a stranger's text cannot open files.</summary>
    public bool FollowPaths { get; init; } = true;

    /// <summary>Whether every reading lets levers and beliefs leave their range.</summary>
    public bool AllowExtrapolation { get; init; }

    /// <summary>Names of the centres at hand.</summary>
    public IReadOnlyList<string> CentreNames => Names(Shelves.Centres, WorkingDirectory);

    /// <summary>Names of the policies at hand.</summary>
    public IReadOnlyList<string> PolicyNames => Names(Shelves.Policies, WorkingDirectory);

    /// <summary>Names of the sets of beliefs at hand.</summary>
    public IReadOnlyList<string> BeliefNames => Names(Shelves.Beliefs, WorkingDirectory);

    /// <summary>Names of the experiments at hand.</summary>
    public IReadOnlyList<string> ExperimentNames => Names(Shelves.Experiments, WorkingDirectory);

    /// <summary>The experiment of this name or file.</summary>
    public Experiment Experiment(string nameOrFile) =>
        Top("the command line", default, reading => Find(Shelves.Experiments, new Scalar(nameOrFile), reading));

    /// <summary>The experiment in a text.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="file">What messages call it.</param>
    public Experiment Parse(byte[] content, string file) =>
        Top(file, Start, reading => Parse(Shelves.Experiments, content, reading));

    /// <summary>The experiment in the texts that <see cref="ResolvedWriter"/> wrote.</summary>
    public Experiment Resolved(string scenario, string beliefs) => Top(ResolvedWriter.ScenarioFile, Start, reading =>
    {
        reading.BeliefsText = Encoding.UTF8.GetBytes(beliefs);
        return Parse(Shelves.Experiments, Encoding.UTF8.GetBytes(scenario), reading);
    });

    /// <summary>Some policies against today, on the reference centre.</summary>
    /// <param name="policies">Names or files; at most <see cref="Scenarios.Experiment.MostPolicies"/>.</param>
    public Experiment Compare(params IEnumerable<string> policies)
    {
        string[] names = [.. policies];
        return Top("the command line", default, reading =>
        {
            var found = names.Select(n => Find(Shelves.Policies, new Scalar(n), reading)).OfType<Policy>().ToList();
            string name = string.Join("-vs-", found.Select(p => p.Id).DefaultIfEmpty("today"));
            var experiment = new Experiment { Name = name, Policies = found };
            ExperimentRules.Policies(experiment, reading);
            return ExperimentRules.WithBaseline(experiment, reading);
        });
    }

    /// <summary>The centre of this name or file.</summary>
    public CentreScenario Centre(string nameOrFile) =>
        Top("--centre", default, reading => Find(Shelves.Centres, new Scalar(nameOrFile), reading));

    /// <summary>The centre of this name or file, with its customers and agents.</summary>
    public Model.Centres.Centre FullCentre(string nameOrFile) => Centre(nameOrFile) is FullCentre { Centre: var full }
        ? full
        : throw new InputException(new Problem(
            nameOrFile, 0, 0, "a plain queue, which has neither customers nor agents", "a full centre", null, Problem.Invalid));

    /// <summary>The policy of this name or file.</summary>
    public Policy Policy(string nameOrFile) =>
        Top("the command line", default, reading => Find(Shelves.Policies, new Scalar(nameOrFile), reading));

    /// <summary>The set of beliefs of this name or file.</summary>
    public BeliefSet Beliefs(string nameOrFile) =>
        Top("--belief-set", default, reading => Find(Shelves.Beliefs, new Scalar(nameOrFile), reading));

    /// <summary>The thing of this name or file; tells what is wrong and returns null if there is none.</summary>
    internal T? Find<T>(Shelf<T> shelf, Scalar name, Reading reading)
        where T : class
    {
        bool isPath = Sources.IsPath(name.Text);
        if (!isPath && shelf.Ready(name.Text) is { } ready)
        {
            return ready;
        }

        string? path = isPath && !FollowPaths ? null : _sources.Find(shelf.Folder, name.Text, reading.Folder);
        if (path is null)
        {
            Missing(shelf, name, isPath, reading);
            return null;
        }

        if (reading.Chain.Contains(path, StringComparer.Ordinal))
        {
            reading.Invalid(name.At, $"{shelf.Noun} {name.Words} builds on itself", "a parent that does not build on this file");
            return null;
        }

        if (reading.Chain.Count >= LongestChain)
        {
            reading.Invalid(name.At, $"{shelf.Noun} {name.Words} builds on too long a chain", $"at most {LongestChain} files");
            return null;
        }

        var inner = new Reading(_sources.NameOf(path), this, reading.Problems)
        {
            Folder = Path.GetDirectoryName(path)!,
            Chain = [.. reading.Chain, path],
            Top = Start,
            AllowExtrapolation = reading.AllowExtrapolation,
        };
        return _sources.Bytes(path, inner) is { } bytes ? Parse(shelf, bytes, inner) : null;
    }

    /// <summary>The beliefs that came along with a resolved experiment.</summary>
    internal BeliefSet? BeliefsOf(Reading reading)
    {
        var inner = new Reading(ResolvedWriter.BeliefsFile, this, reading.Problems)
        {
            Top = Start,
            AllowExtrapolation = reading.AllowExtrapolation,
        };
        return Parse(Shelves.Beliefs, reading.BeliefsText!, inner);
    }

    private static T? Parse<T>(Shelf<T> shelf, byte[] bytes, Reading reading)
        where T : class
    {
        try
        {
            string text = YamlBytes.Decode(bytes, reading.File);
            return shelf.Read(YamlTree.Read(text, reading.File, reading.Problems), reading);
        }
        catch (InputException e)
        {
            reading.Problems.AddAll(e.Problems);
            return null;
        }
    }

    /// <summary>Reads something on behalf of nobody's file, and throws with all that was wrong.</summary>
    internal T Top<T>(string what, Place start, Func<Reading, T?> read)
        where T : class
    {
        var problems = new Problems();
        var value = read(new Reading(what, this, problems) { Top = start, AllowExtrapolation = AllowExtrapolation });
        problems.ThrowIfAny();
        return value!;
    }

    private void Missing<T>(Shelf<T> shelf, Scalar name, bool isPath, Reading reading)
        where T : class
    {
        if (!isPath)
        {
            reading.Unknown(name.At, shelf.Noun, name.Text, Names(shelf, reading.Folder));
        }
        else if (FollowPaths)
        {
            reading.Usage(name.At, $"no file {name.Words}", $"a {shelf.Noun}'s file; its path starts at the file that names it");
        }
        else
        {
            reading.Usage(name.At, $"a path, {name.Words}", Nearest.OneOf(Names(shelf, reading.Folder)));
        }
    }

    /// <summary>Names of what is on a shelf.</summary>
    internal IReadOnlyList<string> Names<T>(Shelf<T> shelf, string folder)
        where T : class =>
        [.. shelf.Registry.Select(shelf.IdOf).Union(_sources.Names(shelf.Folder, folder), StringComparer.Ordinal)];
}
