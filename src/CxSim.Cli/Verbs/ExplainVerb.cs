using System.CommandLine;
using CxSim.Cli.Errors;
using CxSim.Cli.Explaining;
using CxSim.Cli.Terminal;

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
        IReadOnlyList<Page> pages = [.. Library.Find(word), .. ClaimPages.Find(word, shell.Here)];
        if (pages.Count == 0)
        {
            throw Refusal.Usage(
                $"nothing is known about \"{word}\".",
                DidYouMean.Hint(word, Library.Words, "See:  cxsim list levers · beliefs · measures · presets · terms · claims"));
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

            pages[i].Write(shell);
        }

        return ExitCode.Ok;
    }
}
