namespace CxSim.Experiments.Inference;

/// <summary>One world a core: more of them at once only cost memory.</summary>
internal static class Cores
{
    /// <summary>How a loop over worlds is spread.</summary>
    public static ParallelOptions Options(CancellationToken stop) =>
        new() { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = stop };
}
