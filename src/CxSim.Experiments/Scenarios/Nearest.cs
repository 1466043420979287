namespace CxSim.Experiments.Scenarios;

/// <summary>Finds the name that a misspelt one was meant to be.</summary>
public static class Nearest
{
    private const int Listed = 20;
    private const int Longest = 60;

    /// <summary>The known name nearest to a misspelt one, or null when none is near.</summary>
    public static string? To(string name, IEnumerable<string> known)
    {
        if (name.Length > Longest)
        {
            return null;
        }

        string? best = known.MinBy(k => Distance(name, k));
        return best is not null && Distance(name, best) <= Math.Max(1, Math.Min(name.Length, best.Length) / 3) ? best : null;
    }

    /// <summary>"one of a, b, c", cut short when there are many.</summary>
    public static string OneOf(IReadOnlyCollection<string> known) => known.Count switch
    {
        0 => "nothing here",
        1 => known.First(),
        <= Listed => "one of " + string.Join(", ", known),
        _ => $"one of {known.Count} names, see cxsim list",
    };

    // Letters added, lost, changed or swapped with the next; capitals and the choice between - and _ ignored.
    private static int Distance(string a, string b)
    {
        int[,] steps = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                steps[i, j] = i == 0 || j == 0 ? i + j : Step(i, j);
            }
        }

        return steps[a.Length, b.Length];

        int Step(int i, int j)
        {
            int change = steps[i - 1, j - 1] + (Plain(a[i - 1]) == Plain(b[j - 1]) ? 0 : 1);
            int least = Math.Min(change, Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1);
            bool swap = i > 1 && j > 1 && Plain(a[i - 1]) == Plain(b[j - 2]) && Plain(a[i - 2]) == Plain(b[j - 1]);
            return swap ? Math.Min(least, steps[i - 2, j - 2] + 1) : least;
        }
    }

    private static char Plain(char c) => c == '_' ? '-' : char.ToLowerInvariant(c);
}
