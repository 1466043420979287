using CxSim.Orleans.Runs;

namespace CxSim.Orleans.Studies;

/// <summary>Which failures of a replication may be gone when it is tried elsewhere or later.</summary>
internal static class Faults
{
    /// <summary>All but what would fail again: lost silos, lost calls and storage that is away come in too many shapes to list.</summary>
    public static bool MayPass(Exception e) => e is not (DisputedResultException or WrongBuildException or RunFailedException);
}
