namespace CxSim.Model.Queue;

/// <summary>One agent's day in the queue.</summary>
/// <param name="Contacts">Contacts begun.</param>
/// <param name="BusyMicros">Time with at least one contact, microseconds.</param>
/// <param name="BreatherMicros">Breathers, microseconds.</param>
/// <param name="StaffedMicros">Time on duty, and after it until the last contact was done, microseconds.</param>
public readonly record struct AgentDay(int Contacts, long BusyMicros, long BreatherMicros, long StaffedMicros);
