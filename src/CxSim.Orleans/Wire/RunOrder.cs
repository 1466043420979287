using CxSim.Experiments.Running;

namespace CxSim.Orleans.Wire;

/// <summary>Everything one replication needs.</summary>
/// <param name="Engine">Which build of the model must run it.</param>
/// <param name="Setting">The setting, as <see cref="WorldText"/> writes it.</param>
/// <param name="Policies">The policies, in the order asked.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Keys">What the policies' runs are kept under, in that order.</param>
/// <param name="Blocks">Blocks into which the centre is cut; 0 keeps the run in one silo.</param>
[GenerateSerializer, Immutable, Alias("cxsim.order")]
public sealed record RunOrder(string Engine, string Setting, string[] Policies, ulong Seed, string[] Keys, int Blocks)
{
    /// <summary>A hash of what is to be run and how; equal orders are one run grain.</summary>
    public string Key => Fingerprint.OfText($"{Blocks} {string.Join(' ', Keys)}")[..32];
}
