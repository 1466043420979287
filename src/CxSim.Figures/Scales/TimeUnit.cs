namespace CxSim.Figures.Scales;

/// <summary>What a time axis counts in, which decides its round steps and labels.</summary>
public enum TimeUnit
{
    /// <summary>Weeks since the run began; steps of a week, a month, a quarter, a year.</summary>
    Weeks,

    /// <summary>Hours of the day, 0 to 24, printed as 08:00.</summary>
    HourOfDay,

    /// <summary>A duration in seconds, printed as 1:30.</summary>
    Seconds,
}
