using System.Security.Cryptography;
using System.Text;

namespace CxSim.Workshops.Sessions;

/// <summary>
/// A word that opens a door: the host's link, a phone's token. Only its fingerprint is kept, so that a journal gives none away.
/// </summary>
public static class Secret
{
    private const int Bytes = 16;

    /// <summary>Characters of a secret.</summary>
    public const int Length = Bytes * 2;

    /// <summary>A new secret of 128 random bits, as hexadecimal digits.</summary>
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept of a secret: its SHA-256, as hexadecimal digits.</summary>
    /// <param name="secret">The secret.</param>
    public static string KeyOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Whether a secret is the one whose key is kept; takes as long for a wrong one as for the right one.</summary>
    /// <param name="secret">What was presented; any text.</param>
    /// <param name="key">The key that is kept.</param>
    public static bool Opens(string? secret, string key) => secret is { Length: Length }
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(KeyOf(secret)), Encoding.ASCII.GetBytes(key));
}
