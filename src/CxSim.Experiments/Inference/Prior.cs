namespace CxSim.Experiments.Inference;

/// <summary>
/// What was held of a number before the data: half the chance below a base value, half above, spread evenly on either side.
/// Where the base is an end of the range, all of it lies on the other side.
/// </summary>
/// <param name="Low">Low end.</param>
/// <param name="Base">The value held likeliest, from low to high.</param>
/// <param name="High">High end, above the low end.</param>
public sealed record Prior(double Low, double Base, double High)
{
    private double Below => Base <= Low ? 0 : Base >= High ? 1 : 0.5;

    /// <summary>The value below which a share of the chance lies.</summary>
    /// <param name="share">0–1.</param>
    public double At(double share) => share < Below
        ? Low + ((Base - Low) * share / Below)
        : Base + ((High - Base) * (share - Below) / (1 - Below == 0 ? 1 : 1 - Below));

    /// <summary>The chance below a value.</summary>
    /// <param name="value">A value; outside the range it is 0 or 1.</param>
    public double ShareBelow(double value) => value <= Low ? 0 : value >= High ? 1 : value < Base
        ? Below * (value - Low) / (Base - Low)
        : Below + ((1 - Below) * (value - Base) / (High - Base));
}
