namespace CxSim.Workshops.Scripts;

/// <summary>A line the facilitator says, and what backs it; a line that states nothing needs no backing.</summary>
public sealed record SpokenLine
{
    /// <summary>The words.</summary>
    public string Line { get; init; } = "";

    /// <summary>Id of the claim whose test backs it, or empty.</summary>
    public string Claim { get; init; } = "";

    /// <summary>The figure on which it can be seen, or null.</summary>
    public WorkshopFigure? Figure { get; init; }

    /// <summary>The screen of the program on which it can be seen, or null.</summary>
    public Screen? Screen { get; init; }
}
