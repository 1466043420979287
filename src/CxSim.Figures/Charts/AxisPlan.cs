using CxSim.Figures.Scales;

namespace CxSim.Figures.Charts;

/// <summary>An axis as an author describes it.</summary>
/// <param name="Title">Quantity and unit.</param>
/// <param name="Kind">What it counts.</param>
/// <param name="FromZero">Whether zero is shown even when no value is near; a logarithmic axis has no zero.</param>
/// <param name="Decimals">Digits after the point in the table.</param>
public sealed record AxisPlan(string Title, AxisKind Kind = AxisKind.Linear, bool FromZero = false, int Decimals = 2)
{
    /// <summary>A scale that holds the values.</summary>
    internal Scale ScaleFor(IReadOnlyList<double> values)
    {
        double[] known = [.. values.Where(double.IsFinite)];
        double[] shown = FromZero ? [.. known, 0] : known;
        return Kind switch
        {
            AxisKind.Linear => LinearScale.Holding(known, FromZero),
            AxisKind.Log => new LogScale(known.Where(v => v > 0).Min(), known.Max()),
            AxisKind.Weeks => TimeScale.Holding(shown, TimeUnit.Weeks),
            AxisKind.HourOfDay => TimeScale.Holding(shown, TimeUnit.HourOfDay),
            AxisKind.Seconds => TimeScale.Holding(shown, TimeUnit.Seconds),
            _ => throw new NotSupportedException(Kind.ToString()),
        };
    }
}
