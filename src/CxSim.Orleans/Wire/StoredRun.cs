namespace CxSim.Orleans.Wire;

/// <summary>A finished run as it is kept.</summary>
/// <param name="Digest">The run's digest.</param>
/// <param name="Bytes">The run, as the run codec writes it.</param>
[GenerateSerializer, Immutable, Alias("cxsim.run")]
public sealed record StoredRun(string Digest, byte[] Bytes);
