using System.Runtime.CompilerServices;

namespace CxSim.Cli.Tests.Documents;

/// <summary>A page of documentation, read for what can be checked in it.</summary>
internal sealed class Page
{
    private readonly string[] _lines;

    /// <summary>Reads a page.</summary>
    /// <param name="path">Its path from the project's root.</param>
    public Page(string path) => _lines = File.ReadAllLines(Path.Combine(Root(), path));

    /// <summary>The code fenced as of some language; exactly one block.</summary>
    public string Code(string language)
    {
        int start = Array.IndexOf(_lines, $"```{language}");
        Assert.True(start >= 0 && Array.LastIndexOf(_lines, $"```{language}") == start, $"not one block of {language}");
        return string.Join('\n', _lines.Skip(start + 1).TakeWhile(l => l != "```")) + "\n";
    }

    /// <summary>The rows of the tables between a heading and the next one, cell by cell, with their names.</summary>
    public IEnumerable<IReadOnlyDictionary<string, string>> Rows(string heading)
    {
        string[] names = [];
        foreach (string line in Under(heading))
        {
            string[] cells = [.. line.Split('|', StringSplitOptions.TrimEntries)];
            if (cells.Length < 3)
            {
                names = [];
            }
            else if (names.Length == 0)
            {
                names = cells[1..^1];
            }
            else if (!cells[1].StartsWith("---", StringComparison.Ordinal))
            {
                yield return names.Zip(cells[1..^1]).ToDictionary(c => c.First, c => c.Second);
            }
        }
    }

    /// <summary>
    /// The words in the first cells of the tables between a heading and the next one, each with the word that the paragraph above its
    /// table begins with.
    /// </summary>
    public IEnumerable<(string Prefix, string Word)> Words(string heading)
    {
        string prefix = "";
        foreach (string line in Under(heading))
        {
            prefix = line.StartsWith('`') ? Quoted(line)[0] : prefix;
            string[] cells = line.Split('|');
            foreach (string word in cells.Length < 3 ? [] : Quoted(cells[1]))
            {
                yield return (prefix, word);
            }
        }
    }

    /// <summary>The words in backticks.</summary>
    public static string[] Quoted(string text) => [.. text.Split('`').Where((_, i) => i % 2 == 1)];

    private IEnumerable<string> Under(string heading)
    {
        int start = Array.FindIndex(_lines, l => l.StartsWith('#') && l.TrimStart('#').Trim() == heading);
        Assert.True(start >= 0, $"no heading {heading}");
        return _lines.Skip(start + 1).TakeWhile(l => !l.StartsWith('#'));
    }

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
