namespace CxSim.Figures.Reports;

/// <summary>The weight of a callout.</summary>
public enum CalloutKind
{
    /// <summary>A sentence to decide by.</summary>
    Decision,

    /// <summary>Something to know.</summary>
    Note,

    /// <summary>Something that limits the result.</summary>
    Warning,
}
