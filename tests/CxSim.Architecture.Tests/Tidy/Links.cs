using System.Text.RegularExpressions;

namespace CxSim.Architecture.Tests.Tidy;

/// <summary>Links between pages lead somewhere, and every page and picture is led to.</summary>
internal static partial class Links
{
    // Where a reader starts.
    private static readonly string[] Entrances = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/README.md"];

    private static readonly string[] Loose = [".png", ".svg", ".jpg", ".gif", ".csv"];

    public static IEnumerable<Finding> CheckBroken(SourceFile page, Func<string, bool> exists)
    {
        foreach (var (line, target) in Targets(page))
        {
            if (!exists(target))
            {
                yield return new(page.Path, line, $"a link to {target}, which is not there, use an existing file");
            }
        }
    }

    public static IEnumerable<Finding> CheckOrphans(IReadOnlyList<SourceFile> texts, IReadOnlyList<string> paths)
    {
        var reached = Reach(texts);
        var orphans = paths.Where(p => p.EndsWith(".md", StringComparison.Ordinal) && !Entrances.Contains(p) && !reached.Contains(p));
        foreach (string path in orphans)
        {
            yield return new(path, 1, "a page that nothing links to, use a link from docs/README.md or README.md");
        }

        foreach (string path in paths.Where(p => Loose.Contains(Path.GetExtension(p))))
        {
            string name = Path.GetFileName(path);
            if (!texts.Any(text => text.Path != path && text.Text.Contains(name, StringComparison.Ordinal)))
            {
                yield return new(path, 1, "a file that nothing mentions, use it or delete it");
            }
        }
    }

    /// <summary>The links of a page to the project's own files, as paths from the root.</summary>
    public static IEnumerable<(int Line, string Target)> Targets(SourceFile page)
    {
        bool fenced = false;
        for (int i = 0; i < page.Lines.Length; i++)
        {
            string line = page.Lines[i];
            fenced ^= line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            if (fenced)
            {
                continue;
            }

            foreach (Match match in Link().Matches(InlineCode().Replace(line, "")))
            {
                string target = match.Groups["target"].Value;
                if (!Elsewhere().IsMatch(target))
                {
                    yield return (i + 1, Resolve(page.Folder, target.Split('#')[0]));
                }
            }
        }
    }

    private static HashSet<string> Reach(IReadOnlyList<SourceFile> texts)
    {
        var pages = texts.Where(t => t.Extension == ".md").ToDictionary(t => t.Path);
        var reached = new HashSet<string>();
        var waiting = new Stack<string>(Entrances);
        while (waiting.TryPop(out string? path))
        {
            if (reached.Add(path) && pages.TryGetValue(path, out var page))
            {
                foreach (var (_, target) in Targets(page))
                {
                    waiting.Push(target);
                    waiting.Push(target + "/README.md");
                }
            }
        }

        return reached;
    }

    private static string Resolve(string folder, string target)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (string part in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    [GeneratedRegex(@"\]\(\s*<?(?<target>[^)\s>]+)>?[^)]*\)|(?:src|href)=""(?<target>[^""]+)""")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"^(?:[a-z]+:|#)")]
    private static partial Regex Elsewhere();
}
