using System.Text.RegularExpressions;

namespace CxSim.Architecture.Tests;

/// <summary>One file of the tree: its path from the root, with slashes, and its text.</summary>
internal sealed partial record SourceFile(string Path, string Text)
{
    private string? _code;

    public string[] Lines => Text.Split('\n');

    public string Extension => System.IO.Path.GetExtension(Path);

    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.LastIndexOf('/')] : "";

    /// <summary>C# with comments and the insides of strings blanked out; lines and columns stay where they are.</summary>
    public string Code => _code ??= Quiet().Replace(Text, match => Blank().Replace(match.Value, " "));

    public string[] CodeLines => Code.Split('\n');

    public bool IsIn(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);

    [GeneratedRegex(""""
        (?x) //[^\n]* | /\*[\s\S]*?\*/ | \$*"{3,}[\s\S]*?"{3,} | \$?@\$?"(?:[^"]|"")*" | "(?:\\.|[^"\\\n])*" | '(?:\\[^\n]+?|[^'\\\n])'
        """")]
    private static partial Regex Quiet();

    [GeneratedRegex(@"[^\s]")]
    private static partial Regex Blank();
}
