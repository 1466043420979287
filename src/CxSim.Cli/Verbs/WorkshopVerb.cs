using System.CommandLine;
using CxSim.Cli.Errors;
using CxSim.Cli.Studies;
using CxSim.Cli.Terminal;
using CxSim.Cli.Workshops;
using CxSim.Experiments.Scenarios;
using CxSim.Workshops.Scripts;

namespace CxSim.Cli.Verbs;

/// <summary>cxsim workshop: a session for a room, its papers, its offline bundle, and what it leaves behind.</summary>
internal sealed class WorkshopVerb : Verb
{
    private static readonly string[] Things = ["new", "kit", "bundle", "export", "scripts"];

    private readonly ResultsFlag _results = new();
    private readonly Argument<string> _what = new("what")
    {
        Description = $"one of {string.Join(", ", Things)}",
        DefaultValueFactory = _ => "scripts",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Argument<string?> _session = new("session")
    {
        Description = "export: the session's id or code; the newest unless said",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _script = new("--script")
    {
        Description = "Which workshop: a script's name, its short word (90, 45, remote, 180), or a file.",
        HelpName = "name",
        DefaultValueFactory = _ => ScriptShelf.Usual,
    };

    private readonly Option<int?> _teams = new("--teams") { Description = "new: how many teams; all unless said.", HelpName = "n" };
    private readonly Option<bool> _rehearse = new("--rehearse") { Description = "new: robots play, to see the whole course once." };
    private readonly Option<int?> _port = new("--port") { Description = "new: port of the server that will serve it.", HelpName = "n" };
    private readonly Option<bool> _keep = new("--keep") { Description = "export: keep a closed session; it is deleted otherwise." };
    private readonly Option<bool> _price = new("--price") { Description = "bundle: say what it would take, and stop." };
    private readonly Option<int?> _threads = new("--threads")
    {
        Description = "bundle: seeds side by side; changes no number.", HelpName = "n",
    };

    /// <summary>The command.</summary>
    public WorkshopVerb()
        : base("workshop", "Teach: open a session, print its pack, make its offline bundle, export what it leaves.")
    {
        Add(_what);
        Add(_session);
        Option[] all = [_script, _teams, _rehearse, _port, _keep, _price, _threads, _results.Option];
        Array.ForEach(all, Add);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult given, Shell shell)
    {
        string what = given.GetRequiredValue(_what);
        if (!Things.Contains(what, StringComparer.Ordinal))
        {
            throw Refusal.Usage(
                $"a workshop has no \"{what}\".", DidYouMean.Hint(what, Things, $"Say one of: {string.Join(", ", Things)}."));
        }

        if (what != "export" && given.GetValue(_session) is { } stray)
        {
            throw Refusal.Usage($"\"workshop {what}\" has no place for \"{stray}\".", "See:  cxsim workshop --help");
        }

        var library = new Library(shell.Here.Folder);
        var room = new Room(shell, library, _results.Root(given, shell));
        return what switch
        {
            "new" => room.Open(Script(given, library), given.GetValue(_teams), given.GetValue(_rehearse), given.GetValue(_port)),
            "kit" => Papers(given, shell, library).Kit(),
            "bundle" => Papers(given, shell, library).Bundle(given.GetValue(_price), Threads(given)),
            "export" => room.Export(given.GetValue(_session), given.GetValue(_keep)),
            _ => room.Scripts(),
        };
    }

    private Papers Papers(ParseResult given, Shell shell, Library library) =>
        new(shell, library, _results.Root(given, shell), Script(given, library));

    private Script Script(ParseResult given, Library library) => ScriptShelf.Find(library, given.GetRequiredValue(_script));

    private int Threads(ParseResult given) => given.GetValue(_threads) switch
    {
        null => Environment.ProcessorCount,
        < 1 and var n => throw Refusal.Invalid($"--threads {n} is not possible.", "Give 1 or more."),
        { } n => n,
    };
}
