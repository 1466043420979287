namespace CxSim.Experiments.Claims;

/// <summary>One of the articles whose claims are tested.</summary>
/// <param name="Id">The word used in files: A0 … A4.</param>
/// <param name="Title">Its title.</param>
/// <param name="By">Author and year, as far as known; empty if not.</param>
public sealed record Article(string Id, string Title, string By)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Article> All { get; } =
    [
        new("A0", "The Connection Paradox: why growth stalls when efficiency isn't enough", ""),
        new("A1", "Operational efficiency is a 'no go' to great customer experience", "Haumann, 2021"),
        new("A2", "Efficiency makes empathy possible", "Lupe"),
        new("A3", "Balancing speed and connection in customer interactions", ""),
        new("A4", "The paradox of efficiency in customer service", ""),
    ];

    /// <summary>Title and, where known, author and year.</summary>
    public string Words => By.Length == 0 ? Title : $"{Title} ({By})";
}
