using System.Globalization;

namespace CxSim.Workshops.Sessions;

/// <summary>One thing that can be filled in. What is filled in travels as text; empty means that it was taken back.</summary>
/// <param name="Id">By what it is found, unique in its question.</param>
public abstract record Field(string Id)
{
    /// <summary>Why a text cannot stand here; null when it can.</summary>
    /// <param name="text">The text, not empty.</param>
    public abstract string? Refuses(string text);
}

/// <summary>A choice of some words.</summary>
/// <param name="Id">By what it is found.</param>
/// <param name="Choices">The words.</param>
public sealed record ChoiceField(string Id, IReadOnlyList<string> Choices) : Field(Id)
{
    /// <inheritdoc/>
    public override string? Refuses(string text) => Choices.Contains(text) ? null : $"choose one of: {string.Join(", ", Choices)}";
}

/// <summary>A number between two others.</summary>
/// <param name="Id">By what it is found.</param>
/// <param name="Min">The least.</param>
/// <param name="Max">The greatest.</param>
public sealed record NumberField(string Id, double Min, double Max) : Field(Id)
{
    /// <inheritdoc/>
    public override string? Refuses(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value >= Min && value <= Max
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"a number from {Min} to {Max} is wanted");
}

/// <summary>A sentence in one's own words.</summary>
/// <param name="Id">By what it is found.</param>
/// <param name="Longest">Most characters.</param>
public sealed record TextField(string Id, int Longest) : Field(Id)
{
    /// <inheritdoc/>
    public override string? Refuses(string text) =>
        text.Length > Longest ? $"at most {Longest} characters"
        : text.Any(char.IsControl) ? "one line without control characters"
        : null;
}
