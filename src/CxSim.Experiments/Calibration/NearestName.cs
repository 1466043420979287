namespace CxSim.Experiments.Calibration;

/// <summary>Finds the name a misspelt one was meant to be.</summary>
internal static class NearestName
{
    /// <summary>A sentence "Did you mean …?" with a leading space, or the whole list when nothing is near.</summary>
    internal static string Hint(string name, IReadOnlyCollection<string> known)
    {
        string? nearest = known.MinBy(k => Distance(name, k));
        return nearest is not null && Distance(name, nearest) <= Math.Max(2, name.Length / 3)
            ? $" Did you mean \"{nearest}\"?"
            : $" Known: {string.Join(", ", known)}.";
    }

    /// <summary>Levenshtein distance, capitals ignored.</summary>
    private static int Distance(string a, string b)
    {
        var above = Enumerable.Range(0, b.Length + 1).ToArray();
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = above[0];
            above[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int swap = diagonal + (char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1);
                diagonal = above[j];
                above[j] = Math.Min(swap, Math.Min(above[j], above[j - 1]) + 1);
            }
        }

        return above[^1];
    }
}
