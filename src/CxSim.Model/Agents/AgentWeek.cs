namespace CxSim.Model.Agents;

/// <summary>What one agent met in a week, in whole numbers.</summary>
internal struct AgentWeek
{
    /// <summary>Contacts served.</summary>
    public long Served;

    /// <summary>Of those, resolved.</summary>
    public long Resolved;

    /// <summary>Grey contacts served.</summary>
    public long Grey;

    /// <summary>Of those, resolved.</summary>
    public long GreyResolved;

    /// <summary>Contacts about the same product fault again.</summary>
    public long Faults;

    /// <summary>Emotion brought, millionths.</summary>
    public long Emotion;

    /// <summary>Script strictness met, millionths.</summary>
    public long Script;

    /// <summary>Chats at once beyond the first, millionths, summed over contacts.</summary>
    public long Juggling;

    /// <summary>Time given of own will (policy's extra time apart), microseconds.</summary>
    public long Given;

    /// <summary>Time called for, microseconds.</summary>
    public long Required;

    /// <summary>Time busy, microseconds.</summary>
    public long Busy;

    /// <summary>Time on duty, microseconds.</summary>
    public long Duty;

    /// <summary>Contacts reviewed.</summary>
    public long Reviews;

    /// <summary>Quality scores as the scorecard weighs them, millionths of a point.</summary>
    public long Score;
}
