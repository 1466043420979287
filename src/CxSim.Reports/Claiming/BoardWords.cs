using CxSim.Experiments.Claims;
using CxSim.Experiments.Claims.Saving;
using CxSim.Experiments.Statistics;

namespace CxSim.Reports.Claiming;

/// <summary>A board in words, alike on the screen and on the page.</summary>
public static class BoardWords
{
    /// <summary>"30 claims: base 12 hold, 10 depend, 8 fail; friendly …".</summary>
    public static string Counts(IReadOnlyList<ClaimRecord> claims)
    {
        var counts = claims[0].Sets.Select(s => $"{s.Set} {Count(claims, s.Set)}");
        return $"{claims.Count} {(claims.Count == 1 ? "claim" : "claims")}: {string.Join("; ", counts)}";
    }

    /// <summary>Claims whose verdict differs between two sets.</summary>
    public static int Moved(IReadOnlyList<ClaimOutcome> claims, string one, string other) =>
        claims.Count(c => c.Under(one) is { } a && c.Under(other) is { } b && a != b);

    /// <summary>What was seen of one difference: "Felt understood +22.0 pp (+20.2 … +23.7), promised more than +1.0 pp".</summary>
    public static string Of(Probe probe, Wording words)
    {
        var (low, high) = probe.Total;
        return $"{probe.Measure.Name} {words.Difference(probe.Measure, probe.Difference.Mean)} "
            + $"({words.Difference(probe.Measure, low)} … {words.Difference(probe.Measure, high)}), promised {probe.Promised(words)}";
    }

    private static string Count(IReadOnlyList<ClaimRecord> claims, string set) => string.Join(
        ", ",
        Enum.GetValues<ClaimVerdict>().Select(v => $"{claims.Count(c => c.Verdicts[set] == v)} {v.Word().TrimEnd('s')}"));
}
