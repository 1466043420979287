using System.Security.Cryptography;
using System.Text;
using CxSim.Experiments.Trials;

namespace CxSim.Experiments.Designs;

/// <summary>One digest of many runs.</summary>
public static class TrialDigest
{
    /// <summary>SHA-256 over the digests of trials that have been run, in their order.</summary>
    public static string Of(IEnumerable<Trial> trials, TrialFarm farm)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var trial in trials)
        {
            digest.AppendData(Encoding.ASCII.GetBytes(farm[trial].Digest));
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }
}
