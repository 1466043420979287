using System.Collections.Concurrent;

namespace CxSim.Web.Workshops;

/// <summary>Holds back who guesses codes: after some wrong ones from an address nothing is looked up for it for a while.</summary>
/// <param name="clock">The clock.</param>
internal sealed class CodeGuard(TimeProvider clock)
{
    /// <summary>Wrong codes an address may send within <see cref="Pause"/>.</summary>
    public const int Most = 10;

    /// <summary>How long it waits then.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private const int MostAddresses = 1000;

    private readonly ConcurrentDictionary<string, (int Wrong, DateTimeOffset Since)> _guesses = new(StringComparer.Ordinal);

    /// <summary>Whether an address has to wait.</summary>
    public bool MustWait(string address) =>
        _guesses.TryGetValue(address, out var seen) && seen.Wrong >= Most && clock.GetUtcNow() - seen.Since < Pause;

    /// <summary>Notes a wrong code.</summary>
    public void Wrong(string address)
    {
        var now = clock.GetUtcNow();
        if (_guesses.Count >= MostAddresses)
        {
            _guesses.Clear();
        }

        _guesses.AddOrUpdate(address, (1, now), (_, seen) => now - seen.Since < Pause ? (seen.Wrong + 1, seen.Since) : (1, now));
    }
}
