using System.Globalization;
using CxSim.Cli.Errors;

namespace CxSim.Cli.Tracing;

/// <summary>Names under which lives can be asked for again.</summary>
internal static class Names
{
    private const int Shown = 8;

    /// <summary>The name of a customer or an issue: the start of its identity.</summary>
    public static string Of(ulong id) => Full(id)[..Shown];

    /// <summary>The identity that a name stands for.</summary>
    /// <param name="who">Who was asked for.</param>
    /// <param name="known">The names there are, in full.</param>
    public static ulong Find(Who who, IReadOnlyDictionary<string, ulong> known)
    {
        var fits = known.Where(k => k.Key.StartsWith(who.Name, StringComparison.Ordinal)).ToList();
        if (fits.Count > 1 && !known.ContainsKey(who.Name))
        {
            throw Refusal.Usage($"\"{who.Name}\" fits {fits.Count} {who.Noun}s.", "Give more of the identity.");
        }

        return fits.Count > 0
            ? known.GetValueOrDefault(who.Name, fits[0].Value)
            : throw Refusal.Usage(
                FormattableString.Invariant($"no {who.Noun} \"{who.Name}\" is among the {known.Count:N0} followed under both."),
                Near(who, known.Keys));
    }

    /// <summary>Customers' or issues' names in full.</summary>
    public static Dictionary<string, ulong> All(IEnumerable<ulong> ids) => ids.ToDictionary(Full);

    private static string Full(ulong id) => id.ToString("x16", CultureInfo.InvariantCulture);

    private static string Near(Who who, IEnumerable<string> known)
    {
        var shown = known.Select(k => k.Length > Shown && who.Kind != Kind.Agent ? k[..Shown] : k);
        return DidYouMean.Hint(who.Name, shown, $"Find one by rule:  cxsim trace --who {who.Noun}:median");
    }
}
