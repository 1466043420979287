using System.Text.RegularExpressions;

namespace CxSim.Architecture.Tests.Dependencies;

/// <summary>Which of the model's namespaces a file refers to, read from its text.</summary>
internal static partial class Namespaces
{
    public const string Model = "CxSim.Model";

    private static readonly string[] Actors = ["Customers", "Workflows", "Agents", "Management"];

    /// <summary>Who may know whom inside the model; "" is the root, where the day's batches are and the turn that passes them on.</summary>
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["Chance"] = [],
        ["Time"] = [],
        ["States"] = [],
        ["Measures"] = ["Chance", "Time", "States"],
        ["Policies"] = ["Chance", "Time", "Measures"],
        ["Centres"] = ["Chance", "Time", "Measures", "Policies"],
        ["Queue"] = ["Chance", "Time", "States"],
        ["Customers"] = ["", "Chance", "Time", "States", "Measures", "Policies", "Centres"],
        ["Workflows"] = ["", "Chance", "Time", "States", "Measures", "Policies", "Centres"],
        ["Agents"] = ["", "Chance", "Time", "States", "Measures", "Policies", "Centres", "Queue"],
        ["Management"] = ["", "Chance", "Time", "States", "Measures", "Policies", "Centres"],
    };

    public static IEnumerable<Finding> CheckDirection(SourceFile file, ILookup<string, string> typesOf)
    {
        string home = Home(file);
        if (home.Length == 0)
        {
            yield break;
        }

        if (!MayKnow.TryGetValue(home, out string[]? allowed))
        {
            yield return new(file.Path, 1, $"{home} has no line in {nameof(MayKnow)}, use one that says whom it may know");
            yield break;
        }

        foreach (var (line, other) in References(file, typesOf).Where(r => r.Other != home && !allowed.Contains(r.Other)))
        {
            string use = Actors.Contains(other) ? "the day's batches" : $"what {home} may know: {string.Join(", ", allowed)}";
            yield return new(file.Path, line, $"{home} refers to {(other.Length == 0 ? "the root" : other)}, use {use}");
        }
    }

    public static IEnumerable<Finding> CheckFolder(SourceFile file)
    {
        string expected = string.Join('.', file.Folder.Split('/').Skip(1));
        if (Declaration().Match(file.Code) is { Success: true } match && match.Groups["name"].Value != expected)
        {
            yield return new(file.Path, 1, $"namespace {match.Groups["name"].Value}, use its folder's: {expected}");
        }
    }

    /// <summary>The names of the types that each of the model's top folders declares.</summary>
    public static ILookup<string, string> TypesOf(IEnumerable<SourceFile> files) => files
        .SelectMany(file => TypeDeclaration().Matches(file.Code).Select(m => (Home: Home(file), Name: m.Groups["name"].Value)))
        .Distinct()
        .ToLookup(t => t.Home, t => t.Name);

    /// <summary>The top folder of the model that a file lies in, "" for the root.</summary>
    public static string Home(SourceFile file)
    {
        string[] parts = file.Path.Split('/');
        return parts.Length > 3 ? parts[2] : "";
    }

    // By full name, in a using or in the code; by a name relative to the model's root, such as Agents.Team; or by a root type's bare name.
    private static IEnumerable<(int Line, string Other)> References(SourceFile file, ILookup<string, string> typesOf)
    {
        string[] lines = file.CodeLines;
        for (int i = 0; i < lines.Length; i++)
        {
            if (!Declaration().IsMatch(lines[i]))
            {
                foreach (string other in InLine(lines[i], typesOf))
                {
                    yield return (i + 1, other);
                }
            }
        }
    }

    private static IEnumerable<string> InLine(string line, ILookup<string, string> typesOf)
    {
        var qualified = Qualified().Matches(line).Select(m => m.Groups["other"].Value).Select(o => typesOf[""].Contains(o) ? "" : o);
        var relative = Relative().Matches(line)
            .Where(m => m.Groups["rest"].Value.Split('.').Any(typesOf[m.Groups["other"].Value].Contains))
            .Select(m => m.Groups["other"].Value);
        var bare = Word().Matches(line).Where(m => typesOf[""].Contains(m.Value)).Select(_ => "");
        return qualified.Concat(relative).Concat(bare).Distinct();
    }

    [GeneratedRegex(@"^\s*namespace\s+(?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\b(?:class|record(?:\s+struct)?|struct|interface|enum)\s+(?<name>[A-Z]\w*)")]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"\bCxSim\.Model(?:\.(?<other>[A-Z]\w*))?")]
    private static partial Regex Qualified();

    [GeneratedRegex(@"(?<![\w.])(?<other>[A-Z]\w*)(?<rest>(?:\.[A-Z]\w*)+)")]
    private static partial Regex Relative();

    // A word where only a type can stand: a member may bear the name of a root type (Clock.Day).
    [GeneratedRegex(@"(?<![\w.])(?:(?<=\bnew\s+)[A-Z]\w*(?=[(\s{])|[A-Z]\w*(?=\s+[a-z_@]\w*|[>\[?.]))")]
    private static partial Regex Word();
}
