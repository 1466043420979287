using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Scenarios.Shapes;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Workshops.Scripts;

/// <summary>Finds and reads scripts: the files of experiments/workshops, looked for as other files are.</summary>
public static class ScriptShelf
{
    /// <summary>What is meant when no script is named.</summary>
    public const string Usual = "ninety";

    /// <summary>Name of the schema's file.</summary>
    public const string SchemaFile = "workshop.schema.json";

    private static readonly Shelf<Script> Shelf = new(
        "workshop", "workshops", [], s => s.Id,
        (map, reading) => ScriptShape.Whole.Read(map, ScriptShape.Whole.Start, reading), ScriptShape.Whole.Write);

    /// <summary>JSON Schema of a script's file, for editors that check while one types.</summary>
    public static string Schema { get; } = JsonSchemas.Text(ScriptShape.Whole);

    /// <summary>Names of the scripts at hand.</summary>
    public static IReadOnlyList<string> Names(Library library) => library.Names(Shelf, library.WorkingDirectory);

    /// <summary>Every script at hand, the shortest first.</summary>
    /// <exception cref="InputException">A file is wrong.</exception>
    public static IReadOnlyList<Script> All(Library library) => library.Top("the command line", default, reading =>
        Names(library).Select(n => library.Find(Shelf, new Scalar(n), reading)).OfType<Script>()
            .OrderBy(s => s.Minutes).ThenBy(s => s.Id, StringComparer.Ordinal).ToList());

    /// <summary>The script of this name, shorter word or file.</summary>
    /// <exception cref="InputException">There is none, or its file is wrong.</exception>
    public static Script Find(Library library, string word)
    {
        bool named = Sources.IsPath(word) || Names(library).Contains(word, StringComparer.Ordinal);
        string name = named ? word : All(library).FirstOrDefault(s => s.Call == word)?.Id ?? word;
        return library.Top("--script", default, reading => library.Find(Shelf, new Scalar(name), reading));
    }

    /// <summary>The script in a text.</summary>
    /// <param name="library">Where the names in it are looked up.</param>
    /// <param name="content">The file's bytes.</param>
    /// <param name="file">What messages call it.</param>
    /// <exception cref="InputException">Something in it is wrong.</exception>
    public static Script Parse(Library library, byte[] content, string file) => library.Top(file, new Place(1, 1), reading =>
    {
        string text = YamlBytes.Decode(content, file);
        return ScriptShape.Whole.Read(YamlTree.Read(text, file, reading.Problems), ScriptShape.Whole.Start, reading);
    });
}
