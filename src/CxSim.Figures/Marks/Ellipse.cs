namespace CxSim.Figures.Marks;

/// <summary>The region of a bivariate normal distribution that holds a given share, at each row. Needs linear scales.</summary>
/// <param name="X">Mean, horizontal.</param>
/// <param name="Y">Mean, vertical.</param>
/// <param name="SdX">Standard deviation, horizontal, not negative.</param>
/// <param name="SdY">Standard deviation, vertical, not negative.</param>
/// <param name="Correlation">Between −1 and 1.</param>
public sealed record Ellipse(Channel X, Channel Y, Channel SdX, Channel SdY, Channel Correlation) : Mark
{
    /// <summary>Radius in standard deviations of the region that holds 95 %: the root of χ² with 2 degrees of freedom at 0.95.</summary>
    public const double Radius95 = 2.447746830680816;

    /// <summary>A point of the outline.</summary>
    /// <param name="mean">The centre.</param>
    /// <param name="sd">The standard deviations.</param>
    /// <param name="correlation">The correlation.</param>
    /// <param name="angle">Which point, in radians.</param>
    public static (double X, double Y) Outline((double X, double Y) mean, (double X, double Y) sd, double correlation, double angle)
    {
        double u = Radius95 * Math.Cos(angle);
        double v = Radius95 * Math.Sin(angle);
        double across = Math.Sqrt(Math.Max(0, 1 - (correlation * correlation)));
        return (mean.X + (sd.X * u), mean.Y + (sd.Y * ((correlation * u) + (across * v))));
    }
}
