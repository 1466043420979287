using CxSim.Cli.Errors;
using CxSim.Experiments.Lives;

namespace CxSim.Cli.Tracing;

/// <summary>Whose life is told.</summary>
internal enum Kind
{
    /// <summary>A customer over the weeks.</summary>
    Customer,

    /// <summary>An agent's shift.</summary>
    Agent,

    /// <summary>An issue from first contact to last.</summary>
    Issue,
}

/// <summary>Who is asked for: by rule, or by name.</summary>
/// <param name="Kind">Whose life.</param>
/// <param name="Choice">The rule, or null for somebody named.</param>
/// <param name="Name">The name where there is no rule.</param>
internal sealed record Who(Kind Kind, Choice? Choice, string Name)
{
    private const string Median = "median";
    private const string WorstDecile = "worst-decile";

    private static readonly string[] Rules =
        [.. Enum.GetNames<Kind>().SelectMany(k => new[] { Median, WorstDecile }.Select(c => $"{k.ToLowerInvariant()}:{c}"))];

    private static readonly Dictionary<string, Kind> Nouns = Enum.GetValues<Kind>().ToDictionary(k => k.ToString().ToLowerInvariant());

    /// <summary>Who is told unless said.</summary>
    public static string Usual => Rules[0];

    /// <summary>As it is written on the command line.</summary>
    public string Text => $"{Noun}:{Choice switch { null => Name, Experiments.Lives.Choice.Median => Median, _ => WorstDecile }}";

    /// <summary>"customer", "agent" or "issue".</summary>
    public string Noun => Kind.ToString().ToLowerInvariant();

    /// <summary>Reads customer:median, agent:worst-decile, issue:3f2a90b1.</summary>
    public static Who Read(string text)
    {
        string[] parts = text.Split(':', 2);
        string noun = parts[0].ToLowerInvariant();
        if (parts.Length < 2 || parts[1].Length == 0 || !Nouns.TryGetValue(noun, out var kind))
        {
            throw Unknown(text);
        }

        return parts[1] switch
        {
            Median => new Who(kind, Experiments.Lives.Choice.Median, ""),
            WorstDecile => new Who(kind, Experiments.Lives.Choice.WorstDecile, ""),
            var name when LooksLikeARule(name) => throw Unknown(text),
            var name => new Who(kind, null, name.ToLowerInvariant()),
        };
    }

    // Identities of customers and issues are hexadecimal, agents' end in a seat's number; a rule is a word.
    private static bool LooksLikeARule(string name) => !name.Any(char.IsAsciiDigit) && !name.All(char.IsAsciiHexDigit);

    private static Refusal Unknown(string text) => Refusal.Usage(
        $"--who does not know \"{text}\".", DidYouMean.Hint(text, Rules, $"Expected {string.Join(", ", Rules)}, or an identity."));
}
