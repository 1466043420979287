namespace CxSim.Model.Chance;

/// <summary>What a stream of draws is for. Numbers are part of every result: add at the end, never renumber.</summary>
public enum Purpose : ulong
{
    /// <summary>What a customer is: value, contact frequency, satisfaction at the start.</summary>
    Customer = 1,

    /// <summary>Budgets of a customer's issues and departure in operational time.</summary>
    Budget = 2,

    /// <summary>An issue and its contacts: hour, mood, patience, luck.</summary>
    Contact = 3,

    /// <summary>The day's factor on volume, shared by all customers.</summary>
    Day = 4,

    /// <summary>Prospects: when each could join and whether it does.</summary>
    Prospect = 5,

    /// <summary>Referrals: whether and when a customer brings another.</summary>
    Referral = 6,

    /// <summary>What an agent is: speed, sensitivity to strain, tenure at the start.</summary>
    Agent = 7,

    /// <summary>An agent's week: strain noise, quitting.</summary>
    AgentWeek = 8,

    /// <summary>An agent's day: absence, roster.</summary>
    AgentDay = 9,

    /// <summary>Quality reviews: which contacts, and the raters' noise.</summary>
    Review = 10,

    /// <summary>Plain queues: arrivals by period.</summary>
    Arrival = 11,

    /// <summary>Outages of tools.</summary>
    Outage = 12,
}
