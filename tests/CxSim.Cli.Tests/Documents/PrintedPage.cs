using System.Text.RegularExpressions;

namespace CxSim.Cli.Tests.Documents;

/// <summary>A page that shows what the program prints: commands, each with its output, and the files they ask for.</summary>
internal sealed partial class PrintedPage
{
    private const string Fence = "```";
    private const string Program = "cxsim ";
    private const string Prompt = "$ dotnet run -c Release --project src/CxSim.Cli -- ";

    private readonly string _path;
    private readonly List<string> _lines;

    /// <summary>Reads a page.</summary>
    /// <param name="path">Where it is.</param>
    public PrintedPage(string path)
    {
        _path = path;
        _lines = [.. File.ReadAllLines(path)];
    }

    /// <summary>The outputs, in order: where each begins and ends, and the command that stands above it.</summary>
    public IReadOnlyList<Printed> Outputs()
    {
        List<Printed> found = [];
        string command = "";
        for (int at = 0; at < _lines.Count; at++)
        {
            string line = _lines[at];
            if (line.StartsWith("    " + Program, StringComparison.Ordinal))
            {
                command = line.Trim()[Program.Length..].Split('#')[0].Trim();
            }

            if (!line.StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            int end = _lines.IndexOf(Fence, at + 1);
            bool asked = _lines[at + 1].StartsWith(Prompt, StringComparison.Ordinal);
            if (asked || line == Fence)
            {
                int start = asked ? at + 2 : at + 1;
                string typed = asked ? _lines[at + 1][Prompt.Length..] : command;
                found.Add(new Printed(typed, start, end, string.Join('\n', _lines[start..end])));
            }

            at = end;
        }

        return found;
    }

    /// <summary>The YAML files that the page tells to save, under the name of the <c>id</c> that they begin with.</summary>
    public IEnumerable<(string Name, string Text)> Files() =>
        Named().Matches(string.Join('\n', _lines)).Select(m => (m.Groups["id"].Value + ".yaml", m.Groups["text"].Value));

    /// <summary>Writes what the program prints now in place of what it printed.</summary>
    public void Renew(IEnumerable<(Printed Old, string Text)> outputs)
    {
        foreach (var (old, text) in outputs.OrderByDescending(o => o.Old.Start))
        {
            _lines.RemoveRange(old.Start, old.End - old.Start);
            _lines.InsertRange(old.Start, text.Split('\n'));
        }

        File.WriteAllText(_path, string.Join('\n', _lines) + "\n");
    }

    [GeneratedRegex("^```yaml\n(?<text>id: (?<id>\\S+)\n.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Named();
}

/// <summary>An output on a page.</summary>
/// <param name="Command">What was typed, without the program's name.</param>
/// <param name="Start">Its first line in the page.</param>
/// <param name="End">The line after its last.</param>
/// <param name="Text">The output.</param>
internal sealed record Printed(string Command, int Start, int End, string Text);
