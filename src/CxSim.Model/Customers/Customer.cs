using System.Runtime.InteropServices;

namespace CxSim.Model.Customers;

/// <summary>What a customer is, of things that are or are not so.</summary>
[Flags]
internal enum Standing : byte
{
    /// <summary>A customer no more.</summary>
    None = 0,

    /// <summary>The customer is still one.</summary>
    Active = 1,

    /// <summary>Another customer brought this one.</summary>
    Referred = 2,

    /// <summary>That other is still a customer.</summary>
    ReferrerStays = 4,

    /// <summary>An encounter of the day at hand is being felt.</summary>
    Met = 8,
}

/// <summary>
/// One customer's state, packed into 46 bytes: ten million of them fit into memory beside what they will do next. The hazard is not
/// among it, since it follows from satisfaction and from whether the referrer stays.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal struct Customer
{
    /// <summary>Identity: the same customer under every policy.</summary>
    public ulong Key;

    /// <summary>Reading of the departure clock at which the customer leaves, at the present hazard.</summary>
    public double Departure;

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

    /// <summary>How many customers have had this place before.</summary>
    public ushort Tenant;

    /// <summary>Day of the next look for the departure, modulo 2^16: at the latest when it is.</summary>
    public ushort Look;

    /// <summary>Standing tier, counted from 1 in the centre's list; 0 is none.</summary>
    public byte Tier;

    /// <summary>What is or is not so.</summary>
    public Standing Standing;

    /// <summary>Whether the customer is still one.</summary>
    public readonly bool Active => (Standing & Standing.Active) != Standing.None;

    /// <summary>Whether another customer brought this one.</summary>
    public readonly bool Referred => (Standing & Standing.Referred) != Standing.None;

    /// <summary>Whether that other is still a customer.</summary>
    public readonly bool ReferrerStays => (Standing & Standing.ReferrerStays) != Standing.None;
}
