namespace CxSim.Experiments.Lives;

/// <summary>Which life of a ranking to tell.</summary>
public enum Choice
{
    /// <summary>The one in the middle.</summary>
    Median,

    /// <summary>The one in the middle of the tenth that fares worst.</summary>
    WorstDecile,
}

/// <summary>Lives under two policies, the one whom the policy hurts most first, the one it helps most last.</summary>
/// <typeparam name="T">A customer's, an agent's or an issue's life.</typeparam>
/// <param name="Pairs">In that order; ties by identity.</param>
/// <param name="Of">By what they are ranked, in words: "change in satisfaction".</param>
/// <param name="Among">Among whom, in words, with numbers.</param>
public sealed record Ranking<T>(IReadOnlyList<Pair<T>> Pairs, string Of, string Among)
{
    private const int Tenths = 10;

    /// <summary>Ranks lives by how much better the policy is for them.</summary>
    public static Ranking<T> By(IEnumerable<Pair<T>> pairs, string of, string among) =>
        new([.. pairs.OrderBy(p => p.Change).ThenBy(p => p.Id)], of, among);

    /// <summary>The life that a rule picks, or null when there are too few.</summary>
    /// <param name="choice">The rule.</param>
    /// <param name="another">0 for the first; each further number is the next nearest in rank, above and below in turn.</param>
    public Pair<T>? Pick(Choice choice, int another = 0)
    {
        int first = choice == Choice.Median ? (Pairs.Count - 1) / 2 : Pairs.Count / (2 * Tenths);
        return Nearest(first).Skip(another).Select(i => Pairs[i]).FirstOrDefault();
    }

    /// <summary>The rule as a sentence.</summary>
    public string Sentence(Choice choice, int another)
    {
        string which = choice == Choice.Median ? $"the median {Of}" : $"the {Of} in the middle of the worst tenth";
        string other = another == 0 ? "" : $" (number {another + 1} by nearness in rank)";
        return $"Chosen by rule: {which}{other} among {Among}.";
    }

    private IEnumerable<int> Nearest(int first)
    {
        for (int step = 0; step < 2 * Pairs.Count; step++)
        {
            int place = first + (step % 2 == 1 ? (step + 1) / 2 : -step / 2);
            if (place >= 0 && place < Pairs.Count)
            {
                yield return place;
            }
        }
    }
}
