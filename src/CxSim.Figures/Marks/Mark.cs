namespace CxSim.Figures.Marks;

/// <summary>Something drawn in a panel. Its numbers come from rows of the figure's table.</summary>
public abstract record Mark
{
    /// <summary>The series of marks that belong to no policy: quiet grey.</summary>
    public const int Neutral = -1;

    /// <summary>The rows it draws; null means all.</summary>
    public Rows? Rows { get; init; }

    /// <summary>Which look: 0 is the baseline, 1 to 8 are policies, −1 is neutral.</summary>
    public int Series { get; init; } = Neutral;

    /// <summary>How solid, above 0 to 1.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>Which of the figure's frames it belongs to, from 1, or null when it is always seen; at rest the last frame is.</summary>
    public int? Frame { get; init; }
}
