namespace CxSim.Model.Centres;

/// <summary>Customers and how often they are in touch.</summary>
public sealed record Demand
{
    /// <summary>Customers at the start, 1–20,000,000.</summary>
    public int Customers { get; init; } = 220_000;

    /// <summary>Live fresh contacts per customer and year at today's levers (after today's self-service), 0.01–100.</summary>
    public double ContactsPerYear { get; init; } = 2;

    /// <summary>Spread of contact frequency between customers: standard deviation of its logarithm, 0–3.</summary>
    public double FrequencySigma { get; init; }

    /// <summary>Coefficient of variation of the gamma factor that all customers of a day share, 0–1.</summary>
    public double DayFactorCv { get; init; } = 0.10;

    /// <summary>Yearly swing of volume: share by which the peak week lies above the mean, 0–0.9.</summary>
    public double SeasonSwing { get; init; }

    /// <summary>Week of the year in which the season peaks, 0–51.</summary>
    public int SeasonPeakWeek { get; init; } = 48;

    /// <summary>Tiers of customers with a standing priority; shares sum to at most 1, the rest has none.</summary>
    public IReadOnlyList<Tier> Tiers { get; init; } = [];
}

/// <summary>A tier of customers with a standing priority in the queue.</summary>
public sealed record Tier
{
    /// <summary>Name of the tier.</summary>
    public string Name { get; init; } = "priority";

    /// <summary>Share of customers, 0–1.</summary>
    public double Share { get; init; }

    /// <summary>Place in the queue: 1 is ahead of 2; customers without a tier are at 3. 0 is kept for the slow lane.</summary>
    public int Level { get; init; } = 1;

    /// <summary>Their patience relative to the others', above 0.</summary>
    public double Patience { get; init; } = 1;
}
