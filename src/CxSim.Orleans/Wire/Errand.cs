namespace CxSim.Orleans.Wire;

/// <summary>One replication as it travels: its setting and policies by their places in the plan's lists.</summary>
/// <param name="Setting">Place of the setting.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Policies">Places of the policies, in the order asked.</param>
/// <param name="Keys">What the policies' runs are kept under, in that order: hashes of all that decides them.</param>
[GenerateSerializer, Immutable, Alias("cxsim.errand")]
public sealed record Errand(int Setting, ulong Seed, int[] Policies, string[] Keys);
