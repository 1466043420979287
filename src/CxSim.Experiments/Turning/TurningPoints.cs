namespace CxSim.Experiments.Turning;

/// <summary>A value tried.</summary>
/// <param name="Value">The value.</param>
/// <param name="Slack">How far what was said is true there: more than 0 where it is, and the less the nearer it is to turning.</param>
public sealed record TurningPoint(double Value, double Slack)
{
    /// <summary>Whether what was said is true there.</summary>
    public bool Holds => Slack > 0;
}

/// <summary>Two neighbouring values between which something turns.</summary>
/// <param name="Low">The lower value.</param>
/// <param name="High">The higher value.</param>
public readonly record struct TurningStretch(TurningPoint Low, TurningPoint High)
{
    /// <summary>
    /// Where it turns on the straight line between them; their middle where only yes or no is known (a slack of 1 or −1).
    /// </summary>
    public double At => Low.Value + ((High.Value - Low.Value) * Low.Slack / (Low.Slack - High.Slack));

    /// <summary>How near it is to a value.</summary>
    internal double From(double value) => Math.Min(Math.Abs(Low.Value - value), Math.Abs(High.Value - value));
}
