namespace CxSim.Experiments.Results;

/// <summary>Something that must hold of every study, and by how much it did.</summary>
/// <param name="Name">What must hold, in plain words.</param>
/// <param name="Centre">Id of the centre.</param>
/// <param name="Value">The worst value over all runs.</param>
/// <param name="Expected">What it should be.</param>
/// <param name="Low">Lowest value that passes.</param>
/// <param name="High">Highest value that passes.</param>
public sealed record Check(string Name, string Centre, double Value, double Expected, double Low, double High)
{
    /// <summary>Whether it held. A value that is not a number does not.</summary>
    public bool Passed => Value >= Low && Value <= High;
}
