namespace CxSim.Model.Centres;

/// <summary>Money.</summary>
public sealed record Economics
{
    /// <summary>Mean margin of a customer a year, before the cost of service.</summary>
    public double Margin { get; init; } = 180;

    /// <summary>Spread of customers' value: standard deviation of its logarithm, 0–2.</summary>
    public double ValueSigma { get; init; } = 0.73;

    /// <summary>Wage of a paid hour, loaded.</summary>
    public double Wage { get; init; } = 30;

    /// <summary>Cost of replacing an agent.</summary>
    public double Replacement { get; init; } = 12_000;

    /// <summary>Discount rate a year, 0–1.</summary>
    public double Discount { get; init; } = 0.10;
}
