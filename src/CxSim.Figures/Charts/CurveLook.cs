namespace CxSim.Figures.Charts;

/// <summary>How a curve is drawn.</summary>
public enum CurveLook
{
    /// <summary>A line through the points: fits and simulations.</summary>
    Line,

    /// <summary>A line that holds its value until the next point: empirical distributions, Kaplan–Meier.</summary>
    Step,

    /// <summary>Markers alone: observations.</summary>
    Dots,
}
