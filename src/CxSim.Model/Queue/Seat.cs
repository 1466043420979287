namespace CxSim.Model.Queue;

/// <summary>What the queue knows of one agent.</summary>
internal struct Seat
{
    /// <summary>When the call, the breather or the first of the chats ends; long.MaxValue if nothing runs.</summary>
    public long NextEvent;

    /// <summary>End of the call at hand or the last one, without the breather.</summary>
    public long CallEnd;

    /// <summary>Since when the agent has had at least one chat.</summary>
    public long BusySince;

    /// <summary>End of the breather after a chat: until then no new contact.</summary>
    public long BlockedUntil;

    /// <summary>Since when on duty, or still busy after duty; −1 if away.</summary>
    public long PresentSince;

    public long BusyMicros;
    public long BreatherMicros;
    public long StaffedMicros;
    public int Contacts;
    public int Group;

    /// <summary>Duty segments running: 2 for a moment where one begins as another ends.</summary>
    public int Duty;

    /// <summary>The list of available agents the agent is on; −1 if none.</summary>
    public int List;

    public bool OnCall;

    /// <summary>Whether the agent was available at midnight, so that its place in the list holds.</summary>
    public bool WasListed;

    public static Seat Empty => new() { NextEvent = long.MaxValue, PresentSince = -1, List = -1 };
}
