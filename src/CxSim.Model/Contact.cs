namespace CxSim.Model;

/// <summary>What is particular about a contact.</summary>
[Flags]
public enum Traits : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It follows a failed self-service attempt.</summary>
    FailedSelfService = 1,

    /// <summary>It is about the same product fault again.</summary>
    Fault = 2,

    /// <summary>The customer is in the slow lane for high value.</summary>
    SlowLane = 4,

    /// <summary>It calls back about an unresolved issue.</summary>
    Callback = 8,
}

/// <summary>A customer gets in touch: from customers to workflows.</summary>
public struct Contact
{
    /// <summary>Identity of the customer, the same under every policy.</summary>
    public ulong Customer;

    /// <summary>Stream of draws of the issue: its mood and its luck.</summary>
    public ulong Issue;

    /// <summary>Time of the day, microseconds.</summary>
    public long Arrival;

    /// <summary>The cohort to which the outcome goes back.</summary>
    public int Cohort;

    /// <summary>The customer's place in the cohort.</summary>
    public int Slot;

    /// <summary>Emotion brought, 0–1.</summary>
    public float Emotion;

    /// <summary>Patience relative to others'.</summary>
    public float Patience;

    /// <summary>The kind of issue: an index into the centre's workflows.</summary>
    public byte Workflow;

    /// <summary>Which contact about this issue it is, from 1.</summary>
    public byte Attempt;

    /// <summary>Place in the queue: lower is ahead.</summary>
    public byte Level;

    /// <summary>What is particular about it.</summary>
    public Traits Traits;
}

/// <summary>A contact and what handling it calls for: from workflows to teams.</summary>
public struct Case
{
    /// <summary>The contact.</summary>
    public Contact Contact;

    /// <summary>Quick seconds it calls for from an experienced agent of middling pace, before luck.</summary>
    public float Quick;

    /// <summary>Slow seconds it calls for.</summary>
    public float Slow;

    /// <summary>Slow seconds that policy adds: reinvested time and the slow-part allowance.</summary>
    public float Extra;

    /// <summary>Script strictness met, 0–1.</summary>
    public float Script;

    /// <summary>Luck on quick time, mean 1.</summary>
    public float Noise;

    /// <summary>CX debt of the workflow above its rest.</summary>
    public float Debt;

    /// <summary>Whether it lies in the judgment zone.</summary>
    public bool Zone;
}

/// <summary>How a contact ended.</summary>
public enum Ending : byte
{
    /// <summary>An agent took it.</summary>
    Served,

    /// <summary>The caller hung up in the queue.</summary>
    Abandoned,

    /// <summary>The caller left at once, nobody being free.</summary>
    Balked,

    /// <summary>The centre closed on it.</summary>
    TurnedAway,
}

/// <summary>How a contact went: from teams to customers and workflows. Every contact becomes exactly one.</summary>
public struct Encounter
{
    /// <summary>The contact; a redial carries the attempts before it.</summary>
    public Contact Contact;

    /// <summary>Waiting time, microseconds.</summary>
    public long Wait;

    /// <summary>Time of the day at which it was over, microseconds.</summary>
    public long Over;

    /// <summary>Expected seconds given, before luck and overwork.</summary>
    public float Given;

    /// <summary>Expected seconds the contact called for from this agent.</summary>
    public float Required;

    /// <summary>Seconds of handling, slow parts included; 0 when not served.</summary>
    public float Handled;

    /// <summary>Of these, seconds on slow parts.</summary>
    public float Slow;

    /// <summary>Care given, 0–1, before it counts half for an unresolved issue.</summary>
    public float Care;

    /// <summary>How it ended.</summary>
    public Ending Ending;

    /// <summary>Whether the issue was resolved.</summary>
    public bool Resolved;

    /// <summary>Whether it was passed on to someone else.</summary>
    public bool Transferred;

    /// <summary>Whether the caller, having hung up, tried again the same day.</summary>
    public bool Redialled;
}
