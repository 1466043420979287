namespace CxSim.Figures;

/// <summary>Which end of a text its position fixes.</summary>
public enum Anchor
{
    /// <summary>The text begins there.</summary>
    Start,

    /// <summary>The text is centred there.</summary>
    Middle,

    /// <summary>The text ends there.</summary>
    End,
}
