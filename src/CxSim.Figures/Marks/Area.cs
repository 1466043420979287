namespace CxSim.Figures.Marks;

/// <summary>The band between two curves.</summary>
/// <param name="X">Horizontal.</param>
/// <param name="Low">Lower edge.</param>
/// <param name="High">Upper edge.</param>
public sealed record Area(Channel X, Channel Low, Channel High) : Mark
{
    /// <summary>Whether values hold until the next row.</summary>
    public bool Stepped { get; init; }
}
