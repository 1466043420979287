namespace CxSim.Model.Measures;

/// <summary>The counts that together are a distribution: how long contacts wait, and how burned out agents are.</summary>
public static class Bands
{
    /// <summary>Width of a band of the burnout index, points; there are ten bands from 0 to 100.</summary>
    public const int BurnoutWidth = 10;

    /// <summary>The agent-weeks in each band of the burnout index, the lowest first.</summary>
    public static IReadOnlyList<Count> Burnout { get; } =
    [
        Count.BurnoutFrom0, Count.BurnoutFrom10, Count.BurnoutFrom20, Count.BurnoutFrom30, Count.BurnoutFrom40,
        Count.BurnoutFrom50, Count.BurnoutFrom60, Count.BurnoutFrom70, Count.BurnoutFrom80, Count.BurnoutFrom90,
    ];

    /// <summary>Waits in seconds, rising, and the contacts that waited longer.</summary>
    public static IReadOnlyList<(int Seconds, Count Longer)> Waits { get; } =
    [
        (0, Count.Queued), (10, Count.WaitedOver10), (20, Count.WaitedOver20), (30, Count.WaitedOver30), (60, Count.WaitedOver60),
        (90, Count.WaitedOver90), (120, Count.WaitedOver120), (180, Count.WaitedOver180), (300, Count.WaitedOver300),
        (600, Count.WaitedOver600),
    ];

    /// <summary>The band of a burnout index.</summary>
    /// <param name="index">0–100.</param>
    public static Count OfBurnout(double index) => Burnout[Math.Clamp((int)(index / BurnoutWidth), 0, Burnout.Count - 1)];
}
