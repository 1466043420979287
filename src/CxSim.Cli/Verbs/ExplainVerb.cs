using System.CommandLine;
using CxSim.Cli.Errors;
using CxSim.Cli.Explaining;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Scenarios;
using CxSim.Reports.Explaining;

namespace CxSim.Cli.Verbs;

/// <summary>cxsim explain: any word on screen in plain words.</summary>
internal sealed class ExplainVerb : Verb
{
    private readonly Argument<string[]> _words = new("word")
    {
        Description = "a lever, belief, measure, preset, term or claim",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The command.</summary>
    public ExplainVerb()
        : base("explain", "A lever, belief, measure, preset, term or claim in plain words, with unit, range and source.") => Add(_words);

    /// <inheritdoc/>
    public override int Run(ParseResult given, Shell shell)
    {
        string word = string.Join(' ', given.GetRequiredValue(_words));
        IReadOnlyList<Page> pages = [.. Lexicon.Find(word), .. ClaimPages.Find(word, new Library(shell.Here.Folder))];
        if (pages.Count == 0)
        {
            throw Refusal.Usage(
                $"nothing is known about \"{word}\".",
                DidYouMean.Hint(word, Lexicon.Words, "See:  cxsim list levers · beliefs · measures · presets · terms · claims"));
        }

        if (shell.Json)
        {
            JsonText.Write(shell, new { JsonText.Schema, Pages = pages });
            return ExitCode.Ok;
        }

        for (int i = 0; i < pages.Count; i++)
        {
            if (i > 0)
            {
                shell.Print();
            }

            PageView.Write(shell, pages[i]);
        }

        return ExitCode.Ok;
    }
}
