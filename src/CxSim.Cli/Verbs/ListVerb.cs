using System.CommandLine;
using CxSim.Cli.Errors;
using CxSim.Cli.Listing;
using CxSim.Cli.Terminal;

namespace CxSim.Cli.Verbs;

/// <summary>cxsim list: what there is.</summary>
internal sealed class ListVerb : Verb
{
    private readonly Argument<string?> _what = new("what")
    {
        Description = $"one of {string.Join(", ", Catalogue.Names)}",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>The command.</summary>
    public ListVerb()
        : base("list", "What there is: presets, levers, beliefs, measures, terms.") => Add(_what);

    /// <inheritdoc/>
    public override int Run(ParseResult given, Shell shell)
    {
        string? what = given.GetValue(_what);
        if (what is null)
        {
            return Overview(shell);
        }

        var list = Catalogue.Find(what, shell.Here) ?? throw Refusal.Usage(
            $"there is no list of \"{what}\".", DidYouMean.Hint(what, Catalogue.Names, $"Lists: {string.Join(", ", Catalogue.Names)}."));
        if (shell.Json)
        {
            JsonText.Write(shell, new { JsonText.Schema, List = what, list.Rows });
            return ExitCode.Ok;
        }

        list.Write(shell);
        return ExitCode.Ok;
    }

    private static int Overview(Shell shell)
    {
        var lists = Catalogue.Names.Select(n => (Name: n, List: Catalogue.Find(n, shell.Here)!)).ToList();
        if (shell.Json)
        {
            JsonText.Write(shell, new { JsonText.Schema, Lists = lists.ToDictionary(l => l.Name, l => l.List.Rows.Count) });
            return ExitCode.Ok;
        }

        var grid = new Grid(new Column(""), new Column("", Right: true), new Column(""));
        foreach (var (name, list) in lists)
        {
            grid.Add(name, $"{list.Rows.Count}", list.About);
        }

        grid.Write(shell);
        shell.Next("cxsim list presets", "cxsim explain slow");
        return ExitCode.Ok;
    }
}
