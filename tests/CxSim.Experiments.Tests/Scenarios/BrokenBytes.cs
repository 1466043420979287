using System.Text;

namespace CxSim.Experiments.Tests.Scenarios;

/// <summary>Broken files that are too odd to keep as text.</summary>
internal static class BrokenBytes
{
    internal static readonly IReadOnlyDictionary<string, byte[]> All = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
    {
        ["bytes-anchor-bomb"] = Text("experiment: &a [x, x]\nquestion: [*a, *a]\n"),
        ["bytes-comment-only"] = Text("# nothing else\n"),
        ["bytes-control"] = Text("experiment: brok\u0001en\n"),
        ["bytes-deep"] = Text("experiment: " + new string('[', 5000)),
        ["bytes-deep-blocks"] = Text(string.Concat(Enumerable.Range(0, 60).Select(i => new string(' ', i) + "a:\n"))),
        ["bytes-empty"] = [],
        ["bytes-huge"] = Text("experiment: broken\n" + new string('#', 1_000_001)),
        ["bytes-latin-1"] = [.. Text("experiment: broken\nquestion: caf"), 0xE9, .. Text("?\n")],
        ["bytes-long-value"] = Text("experiment: broken\nquestion: " + new string('x', 20_000) + "\n"),
        ["bytes-null"] = Text("experiment: broken\0\n"),
        ["bytes-null-value"] = Text("~\n"),
        ["bytes-tab"] = Text("experiment: broken\npolicies:\n\t- today\n"),
        ["bytes-utf-16"] = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("experiment: broken\n")],
        ["bytes-utf-16-big"] = [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("experiment: broken\n")],
        ["bytes-zip"] = [0x50, 0x4B, 0x03, 0x04, 0xFF, 0x00, 0x9C],
    };

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
