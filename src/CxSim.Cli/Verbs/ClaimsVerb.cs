using System.CommandLine;
using CxSim.Cli.Claiming;
using CxSim.Cli.Errors;
using CxSim.Cli.Studies;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Claims;
using CxSim.Experiments.Claims.Files;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Statistics;

namespace CxSim.Cli.Verbs;

/// <summary>cxsim claims: the articles' claims as tests that can fail.</summary>
internal sealed class ClaimsVerb : Verb
{
    private readonly ResultsFlag _out = new();
    private readonly Argument<string[]> _claims = new("claim")
    {
        Description = "ids of claims, or files; all unless said",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _quick = new("--quick")
    {
        Description = "A small centre, half the weeks, two seeds, no drawn worlds and no turning points: a look, not a verdict.",
    };

    private readonly Option<bool> _price = new("--price") { Description = "Say what it would take, and stop." };
    private readonly Option<int?> _seeds = Number("--seeds", "Seeds after which an open verdict stays open (12).");
    private readonly Option<int?> _draws = Number("--draws", "Worlds drawn from the ranges of the base beliefs: 0, or 19 and more (19).");
    private readonly Option<int?> _flips = Number("--flip-seeds", "Seeds with which turning points are looked for (2); 0 looks for none.");
    private readonly Option<string[]> _flipsOf = new("--flips-of")
    {
        Description = "Claims whose turning points are looked for; all unless said.",
        HelpName = "claim",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<int?> _threads = Number("--threads", "Runs side by side; changes no number.");

    /// <summary>The command.</summary>
    public ClaimsVerb()
        : base("claims", "The articles' claims as tests that can fail, under three readings of the evidence.")
    {
        Add(_claims);
        Option[] options = [_quick, _price, _seeds, _draws, _flips, _flipsOf, _threads, _out.Option];
        Array.ForEach(options, Add);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult given, Shell shell)
    {
        var library = new Library(shell.Here.Folder);
        var claims = ClaimShelf.Find(library, given.GetValue(_claims) ?? []);
        if (claims.Count == 0)
        {
            throw Refusal.Usage("there are no claims here.", "They are files in experiments/claims; see:  docs/guides/claims.md");
        }

        bool quick = given.GetValue(_quick);
        var run = new BoardRun(shell, _out.Root(given, shell), claims, UsualBoard.Sets(library))
        {
            Options = Size(given, quick, library),
            Quick = quick,
            Threads = Given(given, _threads, Environment.ProcessorCount, 1),
            Command = CommandLine.Of(given),
        };
        return given.GetValue(_price) ? run.SayPrice() : run.Run();
    }

    private BoardOptions Size(ParseResult given, bool quick, Library library)
    {
        var usual = quick ? UsualBoard.Look(library) : new BoardOptions();
        int most = Given(given, _seeds, usual.MostSeeds, 2);
        int draws = Given(given, _draws, usual.Draws, 0);
        if (draws is > 0 and < BeliefSpread.Fewest)
        {
            throw Refusal.Invalid(
                $"--draws {draws} is too few to conclude anything.", $"Give 0, or {BeliefSpread.Fewest} and more.");
        }

        return usual with
        {
            FirstSeeds = Math.Min(usual.FirstSeeds, most),
            MostSeeds = most,
            Draws = draws,
            FlipSeeds = Given(given, _flips, usual.FlipSeeds, 0),
            FlipsOf = given.GetValue(_flipsOf) is { Length: > 0 } some ? some.ToHashSet(StringComparer.OrdinalIgnoreCase) : null,
        };
    }

    private static int Given(ParseResult given, Option<int?> option, int usual, int least) => given.GetValue(option) switch
    {
        null => usual,
        { } n when n < least => throw Refusal.Invalid($"{option.Name} {n} is not possible.", $"Give {least} or more."),
        { } n => n,
    };

    private static Option<int?> Number(string name, string description) => new(name) { Description = description, HelpName = "n" };
}
