namespace CxSim.Model.Customers;

/// <summary>One customer's state, packed into a cache line.</summary>
internal struct Customer
{
    /// <summary>Identity: the same customer under every policy.</summary>
    public ulong Key;

    /// <summary>Reading of the departure clock at which the customer leaves, at the present hazard.</summary>
    public double Departure;

    /// <summary>Reading at which the calendar will look for the departure: at the latest when it is.</summary>
    public double LookedFor;

    /// <summary>Margin earned a week, millionths of a currency unit.</summary>
    public long WeeklyMargin;

    /// <summary>Departure hazard relative to the base one.</summary>
    public float Hazard;

    /// <summary>Standing satisfaction S, 0–1.</summary>
    public float Satisfaction;

    /// <summary>Expectation e, 0–1.</summary>
    public float Expectation;

    /// <summary>Sentiment carried, 0–1.</summary>
    public float Sentiment;

    /// <summary>Value relative to the mean.</summary>
    public float Value;

    /// <summary>Issues per year relative to the mean customer's.</summary>
    public float Frequency;

    /// <summary>Week in which the customer joined; −1 for those there at the start.</summary>
    public short Joined;

    /// <summary>How many others this one has brought.</summary>
    public ushort Referrals;

    /// <summary>Standing tier, counted from 1 in the centre's list; 0 is none.</summary>
    public byte Tier;

    /// <summary>Whether the customer is still one.</summary>
    public bool Active;

    /// <summary>Whether another customer brought this one.</summary>
    public bool Referred;

    /// <summary>Whether that other is still a customer.</summary>
    public bool ReferrerStays;
}
