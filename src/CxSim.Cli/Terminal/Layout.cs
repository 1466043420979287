using System.Text;
using CxSim.Reports.Explaining;

namespace CxSim.Cli.Terminal;

/// <summary>Breaks and aligns text.</summary>
internal static class Layout
{
    /// <summary>Breaks a text into lines of at most some columns, at spaces.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }

    /// <summary>Writes labelled facts, the texts wrapped beside their labels.</summary>
    public static void Facts(Shell shell, IReadOnlyList<Fact> facts)
    {
        int label = facts.Max(f => f.Label.Length) + 2;
        foreach (var fact in facts)
        {
            if (shell.Plain)
            {
                shell.Print($"{fact.Label}: {fact.Text}");
                continue;
            }

            string head = shell.Paint.Faint(fact.Label.PadRight(label));
            foreach (string line in Wrap(fact.Text, shell.Width - label - 2))
            {
                shell.Print($"  {head}{line}");
                head = new string(' ', label);
            }
        }
    }
}
