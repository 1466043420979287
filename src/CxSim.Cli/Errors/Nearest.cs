namespace CxSim.Cli.Errors;

/// <summary>Finds what a misspelt word was meant to be.</summary>
internal static class Nearest
{
    /// <summary>The known words close enough to be meant, closest first, at most three.</summary>
    public static IReadOnlyList<string> To(string word, IEnumerable<string> known) =>
    [
        .. known.Select(k => (Word: k, Distance: Distance(word, k)))
            .Where(k => k.Distance <= Math.Max(2, word.Length / 3) && k.Distance < word.Length)
            .OrderBy(k => k.Distance).ThenBy(k => k.Word, StringComparer.Ordinal)
            .Select(k => k.Word).Distinct(StringComparer.Ordinal).Take(3),
    ];

    /// <summary>"Did you mean …?" or, when nothing is near, where to find the right word.</summary>
    public static string Hint(string word, IEnumerable<string> known, string otherwise)
    {
        var near = To(word, known);
        return near.Count == 0 ? otherwise : $"Did you mean {string.Join(" or ", near.Select(n => $"\"{n}\""))}?";
    }

    // Optimal string alignment: a swap of neighbours is one slip, as it is for fingers.
    private static int Distance(string a, string b)
    {
        int[,] d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 || j == 0 ? i + j : Step(a, b, d, i, j);
            }
        }

        return d[a.Length, b.Length];
    }

    private static int Step(string a, string b, int[,] d, int i, int j)
    {
        bool same = Fold(a[i - 1]) == Fold(b[j - 1]);
        int best = Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (same ? 0 : 1));
        bool swapped = i > 1 && j > 1 && Fold(a[i - 1]) == Fold(b[j - 2]) && Fold(a[i - 2]) == Fold(b[j - 1]);
        return swapped ? Math.Min(best, d[i - 2, j - 2] + 1) : best;
    }

    private static char Fold(char c) => c is '_' ? '-' : char.ToLowerInvariant(c);
}
