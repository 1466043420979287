namespace CxSim.Experiments.Theory;

/// <summary>
/// How work pressure erodes the time given to an order: under pressure time is cut at once, and what is given becomes the habit,
/// quickly downwards, hardly ever upwards.
/// </summary>
/// <remarks>
/// Oliva and Sterman 2001, Management Science 47(7) 894–914, in the weekly form in which Struben, Sterman and Keith re-estimate it:
/// p = O·D/C, T = max(D·p^α, 0.1), D ← D + (T − D)(1 − e^(−1/τ)), τ = τ_i if T > D, else τ_d.
/// </remarks>
public sealed class OlivaSterman
{
    private const double LeastTime = 0.1;

    /// <summary>Elasticity of time per order to work pressure; −0.64 in the original.</summary>
    public double Alpha { get; init; } = -0.64;

    /// <summary>Weeks in which the standard follows downwards, above 0; 18.83 in the original.</summary>
    public double WeeksDown { get; init; } = 18.83;

    /// <summary>Weeks in which the standard follows upwards, above 0; 8.14 million in the original, that is never.</summary>
    public double WeeksUp { get; init; } = 8.14e6;

    /// <summary>One week.</summary>
    /// <param name="standard">Desired time per order D at the week's start, hours, above 0.</param>
    /// <param name="orders">Orders O of the week, above 0.</param>
    /// <param name="capacity">Hours C of work available in the week, above 0.</param>
    /// <returns>The time given per order T, hours, and the desired time after the week.</returns>
    public (double Given, double Standard) Week(double standard, double orders, double capacity)
    {
        Guard.Positive(standard, nameof(standard));
        Guard.Positive(orders, nameof(orders));
        Guard.Positive(capacity, nameof(capacity));
        return Under(standard, orders * standard / capacity);
    }

    /// <summary>One week under a work pressure that is known.</summary>
    /// <param name="standard">Desired time per order D at the week's start, in any unit in which the least time 0.1 is small.</param>
    /// <param name="pressure">Required over available capacity p, above 0.</param>
    /// <returns>The time given per order T, and the desired time after the week, in the same unit.</returns>
    public (double Given, double Standard) Under(double standard, double pressure)
    {
        Guard.Positive(standard, nameof(standard));
        Guard.Positive(pressure, nameof(pressure));
        double given = Math.Max(standard * Math.Pow(pressure, Alpha), LeastTime);
        double weeks = given > standard ? WeeksUp : WeeksDown;
        return (given, standard + ((given - standard) * (1.0 - Math.Exp(-1.0 / weeks))));
    }

    /// <summary>A run of weeks.</summary>
    /// <param name="standard">Desired time per order at the start, hours, above 0.</param>
    /// <param name="orders">Orders week by week.</param>
    /// <param name="capacity">Hours of work available each week, above 0.</param>
    /// <returns>Week by week the time given, and the desired time after the week, hours.</returns>
    public IReadOnlyList<(double Given, double Standard)> Run(double standard, IEnumerable<double> orders, double capacity)
    {
        List<(double Given, double Standard)> weeks = [];
        foreach (double week in orders)
        {
            weeks.Add(Week(weeks.Count == 0 ? standard : weeks[^1].Standard, week, capacity));
        }

        return weeks;
    }
}
