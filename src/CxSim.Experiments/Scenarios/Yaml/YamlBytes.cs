using System.Buffers;
using System.Text;

namespace CxSim.Experiments.Scenarios.Yaml;

/// <summary>Turns a file's bytes into text, or says what is wrong with them.</summary>
internal static class YamlBytes
{
    /// <summary>Largest file that is read, bytes.</summary>
    internal const int Most = 1_000_000;

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(i => (char)i).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\u0085'))]);

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    internal static string Decode(byte[] bytes, string file)
    {
        if (bytes.Length > Most)
        {
            throw Refuse(file, default, $"the file is larger than {Most / 1_000_000} MB", "an experiment or centre of a few kilobytes");
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw Refuse(file, default, "the file is UTF-16", "UTF-8: save it again in that encoding");
        }

        var content = bytes.AsSpan(bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0);
        string text;
        try
        {
            text = Strict.GetString(content);
        }
        catch (DecoderFallbackException e)
        {
            throw Refuse(file, PlaceOf(content, e.Index), "a byte that is not UTF-8", "UTF-8: save it again in that encoding");
        }

        RefuseControls(text, file);
        RefuseTabs(text, file);
        return text;
    }

    // A NUL would end the file for the parser, and everything after it would be silently lost.
    private static void RefuseControls(string text, string file)
    {
        int at = text.AsSpan().IndexOfAny(Controls);
        if (at >= 0)
        {
            var before = text.AsSpan(0, at);
            var place = new Place(before.Count('\n') + 1, at - before.LastIndexOf('\n'));
            throw Refuse(file, place, $"a control character (U+{(int)text[at]:X4})", "text");
        }
    }

    private static void RefuseTabs(string text, string file)
    {
        int line = 1;
        foreach (var row in text.AsSpan().EnumerateLines())
        {
            int first = row.IndexOfAnyExcept(' ');
            if (first >= 0 && row[first] == '\t' && !row[first..].IsWhiteSpace())
            {
                throw Refuse(file, new Place(line, first + 1), "a tab in the indentation", "spaces");
            }

            line++;
        }
    }

    private static Place PlaceOf(ReadOnlySpan<byte> content, int index)
    {
        var before = content[..Math.Clamp(index, 0, content.Length)];
        return new Place(before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
    }

    private static InputException Refuse(string file, Place at, string what, string expected) =>
        new(new Problem(file, at.Line, at.Column, what, expected, null, Problem.Usage));
}
