namespace CxSim.Model.Measures;

/// <summary>What one run of the world leaves: its weekly tallies and a digest of every tally and every actor's final state.</summary>
/// <param name="Policy">Id of the policy.</param>
/// <param name="Seed">The replication's seed.</param>
/// <param name="Weeks">One tally a week, from the policy's start.</param>
/// <param name="Intervals">Queue tallies by half hour of the week, over all weeks.</param>
/// <param name="Digest">32 hexadecimal digits; equal runs have equal digests.</param>
/// <param name="Contacts">Contacts simulated, warm-up excluded.</param>
public sealed record RunRecord(
    string Policy, ulong Seed, IReadOnlyList<Tally> Weeks, IntervalTally Intervals, string Digest, long Contacts)
{
    /// <summary>The sum over all weeks.</summary>
    public Tally Total() => Tally.Sum(Weeks);

    /// <summary>The sum over weeks [from, to).</summary>
    public Tally Between(int from, int to) => Tally.Sum(Weeks.Skip(from).Take(to - from));
}
