namespace CxSim.Figures.Marks;

/// <summary>A rectangle at each row, all four sides in data units, as in a histogram.</summary>
/// <param name="Left">Left side.</param>
/// <param name="Right">Right side.</param>
/// <param name="Bottom">Lower side.</param>
/// <param name="Top">Upper side.</param>
public sealed record Brick(Channel Left, Channel Right, Channel Bottom, Channel Top) : Mark;
