using CxSim.Experiments.Claims.Files;
using CxSim.Experiments.Scenarios;

namespace CxSim.Workshops.Scripts;

/// <summary>What the claims of a script say: a room reads titles, not numbers.</summary>
public sealed class ClaimTitles
{
    private readonly Dictionary<string, string> _titles;

    private ClaimTitles(Dictionary<string, string> titles) => _titles = titles;

    /// <summary>The titles of the claims that a script's steps name.</summary>
    /// <param name="script">The script.</param>
    /// <param name="library">Where claims stand in files.</param>
    public static ClaimTitles Of(Script script, Library library)
    {
        string[] named = [.. script.Steps.SelectMany(s => s.Claims).Distinct(StringComparer.Ordinal)];
        try
        {
            return new(named.Length == 0 ? [] : ClaimShelf.Find(library, named).ToDictionary(c => c.Id, c => c.Title));
        }
        catch (InputException)
        {
            // A file that is gone or wrong since must not keep a room from its report: numbers will do.
            return new([]);
        }
    }

    /// <summary>A claim with its title, "C1 · Saving time …"; its number alone where the title is not known.</summary>
    /// <param name="claim">Id of the claim.</param>
    public string Named(string claim) => _titles.TryGetValue(claim, out string? title) ? $"{claim} · {title}" : claim;
}
