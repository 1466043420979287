using System.Text;

namespace CxSim.Experiments.Tests.Scenarios;

/// <summary>Ways to spoil a file.</summary>
internal static class Mutation
{
    private static readonly string[] Nasty =
    [
        "", "-", "---", "...", "?", ":", "&a", "*a", "!!int", "!<x>", "|", ">", "|9", "%YAML 9.9", "@", "`", "{", "}", "[", "]", ",",
        "\"", "'", "\\", "null", "~", "true", "yes", "-1", "0", "1e308", "1e999", "NaN", ".inf", "0x7f", "1_000", "today", "std-40",
        "9999999999999999999999", "plain-queue", "../..", "/", "\\x00", "\u0000", "\u2028", "\ufeff", "\t", "# ", "<<", "from",
        "\"\\uD800\"", "{}", "[]", "a: b: c",
    ];

    internal static byte[] Bytes(byte[] content, Random random)
    {
        var bytes = content.ToList();
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            int at = random.Next(bytes.Count + 1);
            switch (random.Next(3))
            {
                case 0:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
                case 1 when at < bytes.Count:
                    bytes[at] = (byte)(bytes[at] ^ (1 << random.Next(8)));
                    break;
                default:
                    bytes.RemoveRange(at, Math.Min(random.Next(20), bytes.Count - at));
                    break;
            }
        }

        return [.. bytes];
    }

    internal static byte[] Lines(byte[] content, Random random)
    {
        var lines = Encoding.UTF8.GetString(content).Split('\n').ToList();
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            int at = random.Next(lines.Count);
            int other = random.Next(lines.Count);
            switch (random.Next(5))
            {
                case 0:
                    lines.RemoveAt(lines.Count > 1 ? at : 0);
                    lines.Add("");
                    break;
                case 1:
                    lines.Insert(at, lines[other]);
                    break;
                case 2:
                    (lines[at], lines[other]) = (lines[other], lines[at]);
                    break;
                case 3:
                    lines[at] = new string(' ', random.Next(6)) + lines[at].TrimStart();
                    break;
                default:
                    lines[at] += Nasty[random.Next(Nasty.Length)];
                    break;
            }
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    internal static byte[] Words(byte[] content, Random random)
    {
        string[] words = Encoding.UTF8.GetString(content).Split(' ');
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            int at = random.Next(words.Length);
            words[at] = random.Next(3) == 0 ? words[random.Next(words.Length)] : Nasty[random.Next(Nasty.Length)];
        }

        return Encoding.UTF8.GetBytes(string.Join(' ', words));
    }
}
