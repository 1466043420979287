using System.Text.RegularExpressions;

namespace CxSim.Architecture.Tests.Tidy;

/// <summary>What somebody meant to come back to, and what only one machine understands.</summary>
internal static partial class Leftovers
{
    private static readonly string[] Kept =
        [".cs", ".sh", ".md", ".yaml", ".yml", ".json", ".props", ".targets", ".csproj", ".html", ".css", ".js"];

    public static IEnumerable<Finding> Check(SourceFile file)
    {
        if (!IsOurs(file))
        {
            yield break;
        }

        for (int i = 0; i < file.Lines.Length; i++)
        {
            foreach (string what in CheckLine(file, file.Lines[i]))
            {
                yield return new(file.Path, i + 1, what);
            }
        }
    }

    private static IEnumerable<string> CheckLine(SourceFile file, string line)
    {
        if (file.Extension != ".md" && Unfinished().Match(line) is { Success: true } unfinished)
        {
            yield return $"{unfinished.Value} left over, use finished code or an issue";
        }

        if (MachinePath().Match(line) is { Success: true } path)
        {
            yield return $"{path.Value} is a path on one machine, use one relative to the project or a temporary folder";
        }

        if (SilentSkip().IsMatch(line))
        {
            yield return "a test skipped without a reason, use a reason or no test";
        }

        if (line.EndsWith('\r'))
        {
            yield return "a carriage return, use a line feed alone";
        }
        else if (line.Length > 0 && char.IsWhiteSpace(line[^1]) && file.Extension != ".md")
        {
            yield return "white space at the end, use none";
        }
    }

    private static bool IsOurs(SourceFile file) => Kept.Contains(file.Extension) || file.Text.StartsWith("#!", StringComparison.Ordinal);

    // Written so that this file does not find itself.
    [GeneratedRegex(@"\b(?:TO[D]O|FIX[M]E|HA[C]K|XX[X])\b|NotImplemented[E]xception")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"(?<![\w.~}])/(?:work|root|home|Users)/[\w.]")]
    private static partial Regex MachinePath();

    [GeneratedRegex("""\bSkip\s*=\s*(?:"\s*"|null)""")]
    private static partial Regex SilentSkip();
}
