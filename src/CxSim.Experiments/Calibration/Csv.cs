using System.Text;
using CxSim.Experiments.Scenarios;

namespace CxSim.Experiments.Calibration;

/// <summary>One record of a CSV file: the line it starts on, its fields, and what is wrong with it, if anything.</summary>
/// <param name="Line">Number of its first line in the file, from 1.</param>
/// <param name="Fields">The fields, unquoted.</param>
/// <param name="Lines">How many lines it covers: more than one when a quoted field holds line breaks.</param>
/// <param name="Fault">Why the record cannot be read; null when it can.</param>
public readonly record struct CsvRow(int Line, IReadOnlyList<string> Fields, int Lines, string? Fault);

/// <summary>
/// Reads comma-separated text as RFC 4180 has it: quoted fields, doubled quotes, line breaks within quotes, either line ending,
/// a byte-order mark, blank lines. The separator (comma, semicolon or tab) is the one the header uses most.
/// </summary>
public static class Csv
{
    /// <summary>
    /// The longest record that is read, in characters; a longer one is refused, and a stray quote costs one line, not the file.
    /// </summary>
    public const int LongestRecord = 65_536;

    /// <summary>Every record but the blank lines, the header first.</summary>
    /// <param name="text">The file's text.</param>
    public static IEnumerable<CsvRow> Read(TextReader text)
    {
        var lines = new Lines(text);
        char? separator = null;
        while (lines.Next() is { } first)
        {
            if (string.IsNullOrWhiteSpace(first))
            {
                continue;
            }

            separator ??= SeparatorOf(first);
            int start = lines.Number;
            yield return Record(lines, first, start, separator.Value);
        }
    }

    /// <summary>Place of a column in a header, capitals apart.</summary>
    /// <param name="header">The names of the columns.</param>
    /// <param name="column">The name looked for.</param>
    /// <param name="role">What it was mapped to.</param>
    /// <param name="file">Name of the file, for messages.</param>
    /// <exception cref="InputException">There is none of that name.</exception>
    internal static int Column(string[] header, string column, string role, string file)
    {
        int at = Array.FindIndex(header, h => string.Equals(h, column, StringComparison.OrdinalIgnoreCase));
        return at >= 0
            ? at
            : throw new InputException(new Problem(
                file, 1, 1, $"no column \"{column}\" (mapped to {role})", Nearest.OneOf(header), Nearest.To(column, header),
                Problem.Usage));
    }

    private static char SeparatorOf(string header) => new[] { ',', ';', '\t' }.MaxBy(c => header.Count(h => h == c));

    private static CsvRow Record(Lines lines, string first, int start, char separator)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var more = new List<string>();
        bool quoted = Split(first, separator, false, fields, field);
        int length = first.Length;
        while (quoted && length <= LongestRecord && lines.Next() is { } next)
        {
            more.Add(next);
            length += next.Length;
            field.Append('\n');
            quoted = Split(next, separator, true, fields, field);
        }

        if (quoted || length > LongestRecord)
        {
            lines.GoBack(more);
            return new(start, fields, 1, first.Length > LongestRecord
                ? $"longer than {LongestRecord:N0} characters"
                : "a quote is opened and not closed");
        }

        fields.Add(field.ToString());
        return new(start, fields, more.Count + 1, null);
    }

    private static bool Split(string line, char separator, bool quoted, List<string> fields, StringBuilder field)
    {
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (quoted && c == '"' && i + 1 < line.Length && line[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (c == '"' && (quoted || field.Length == 0))
            {
                quoted = !quoted;
            }
            else if (c == separator && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(c);
            }
        }

        return quoted;
    }

    private sealed class Lines(TextReader text)
    {
        private readonly Stack<string> _again = new();

        public int Number { get; private set; }

        public string? Next()
        {
            string? line = _again.TryPop(out string? again) ? again : text.ReadLine();
            Number += line is null ? 0 : 1;
            return Number == 1 ? line?.TrimStart('\uFEFF') : line;
        }

        /// <summary>Hands back lines that a stray quote swallowed, so that each is read on its own.</summary>
        public void GoBack(List<string> lines)
        {
            Number -= lines.Count;
            for (int i = lines.Count - 1; i >= 0; i--)
            {
                _again.Push(lines[i]);
            }
        }
    }
}
