using System.Globalization;
using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Model;

/// <summary>Hashes of the actors' states at a run's end, wherever they live.</summary>
/// <param name="Customers">Of all customers.</param>
/// <param name="Workflows">Of all workflows.</param>
/// <param name="Teams">Of all teams.</param>
/// <param name="Board">Of management.</param>
internal readonly record struct WorldState(ulong Customers, ulong Workflows, ulong Teams, ulong Board)
{
    /// <summary>The record of the run that ended in this state; its digest is over every count and every state.</summary>
    public RunRecord RecordOf(Policy policy, ulong seed, IReadOnlyList<Tally> weeks, IntervalTally intervals)
    {
        ulong counts = seed;
        foreach (var tally in weeks)
        {
            counts = Hash(counts, tally.Values);
        }

        counts = Hash(counts, intervals.Values);
        ulong states = Draws.Of(Draws.Of(Customers, Workflows), Draws.Of(Teams, Board));
        string digest = string.Create(CultureInfo.InvariantCulture, $"{counts:x16}{states:x16}");
        return new RunRecord(policy.Id, seed, weeks, intervals, digest, weeks.Sum(t => t[Count.Offered]));
    }

    private static ulong Hash(ulong hash, ReadOnlySpan<long> values)
    {
        foreach (long value in values)
        {
            hash = Draws.Of(hash, (ulong)value);
        }

        return hash;
    }
}
