namespace CxSim.Figures.Charts;

/// <summary>One contact in a customer's life.</summary>
/// <param name="Day">Day since the run began, not negative.</param>
/// <param name="WaitSeconds">Time in queue.</param>
/// <param name="QuickSeconds">Handling spent on the routine part; 0 when the customer hung up.</param>
/// <param name="SlowSeconds">Handling spent on listening and judgment; 0 when there was none.</param>
/// <param name="Ending">How it ended.</param>
/// <param name="Repeat">Whether the customer came back with the same issue.</param>
public sealed record LifeContact(
    int Day,
    double WaitSeconds,
    double QuickSeconds,
    double SlowSeconds,
    LifeEnding Ending,
    bool Repeat = false);
