namespace CxSim.Model.Centres;

/// <summary>Customers at the start, and how they leave.</summary>
public sealed record Loyalty
{
    /// <summary>Mean standing satisfaction S̄, 0–1; the point at which the departure hazard is the base one.</summary>
    public double Satisfaction { get; init; } = 0.663;

    /// <summary>Standard deviation of standing satisfaction between customers.</summary>
    public double SatisfactionSd { get; init; } = 0.11;

    /// <summary>Mean expectation, 0–1.</summary>
    public double Expectation { get; init; } = 0.66;

    /// <summary>Leavers per customer-year at that point (19.8 per 100 is 18 % a year), 0–2.</summary>
    public double ChurnPerYear { get; init; } = 0.198;

    /// <summary>Scale on the share of churn that service can move, 0–1: below 1 where customers can hardly leave.</summary>
    public double Freedom { get; init; } = 1;
}
