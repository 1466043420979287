namespace CxSim.Figures.Charts;

/// <summary>Which way a measure is good.</summary>
public enum GoodSide
{
    /// <summary>More is better, as with satisfaction.</summary>
    Higher,

    /// <summary>Less is better, as with cost.</summary>
    Lower,

    /// <summary>Neither, as with occupancy.</summary>
    Neither,
}
