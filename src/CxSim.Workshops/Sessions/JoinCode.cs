using System.Security.Cryptography;

namespace CxSim.Workshops.Sessions;

/// <summary>The code a room types to join: six characters of 31 that nobody confuses, shown as K7M-Q4T.</summary>
public static class JoinCode
{
    /// <summary>Digits and letters without 0, 1, I, L and O.</summary>
    public const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /// <summary>Characters of a code.</summary>
    public const int Length = 6;

    private const int Half = Length / 2;

    /// <summary>A new code, not to be guessed.</summary>
    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>
    /// What somebody typed, as codes are kept: with or without dash and spaces, in any case. Null when it can be no code.
    /// </summary>
    /// <param name="typed">What was typed.</param>
    public static string? Read(string? typed)
    {
        if (typed is null || typed.Length > Length * 3)
        {
            return null;
        }

        string code = string.Concat(typed.Where(c => c is not ('-' or ' '))).ToUpperInvariant();
        return code.Length == Length && code.All(Alphabet.Contains) ? code : null;
    }

    /// <summary>A code as it is shown, with a dash in the middle.</summary>
    /// <param name="code">A code as it is kept.</param>
    public static string Shown(string code) => $"{code[..Half]}-{code[Half..]}";
}
