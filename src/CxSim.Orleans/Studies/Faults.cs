using CxSim.Orleans.Runs;

namespace CxSim.Orleans.Studies;

/// <summary>Which failures of a replication may be gone when it is tried elsewhere or later.</summary>
internal static class Faults
{
    /// <summary>Lost silos, lost calls, storage that is away; never a dispute, another build or a failure of the model itself.</summary>
    public static bool MayPass(Exception e) => e is not (DisputedResultException or WrongBuildException)
        && e is OrleansException or TimeoutException or OperationCanceledException or System.Data.Common.DbException
            or IOException or System.Net.Sockets.SocketException;
}
