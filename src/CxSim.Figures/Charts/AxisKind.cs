namespace CxSim.Figures.Charts;

/// <summary>What an axis counts.</summary>
public enum AxisKind
{
    /// <summary>Any number.</summary>
    Linear,

    /// <summary>Any number above 0; equal steps for equal ratios.</summary>
    Log,

    /// <summary>Weeks since a start.</summary>
    Weeks,

    /// <summary>Hours of the day, 0 to 24.</summary>
    HourOfDay,

    /// <summary>Seconds, printed as 1:30.</summary>
    Seconds,
}
