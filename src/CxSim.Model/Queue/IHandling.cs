namespace CxSim.Model.Queue;

/// <summary>What a queue has to know about a contact and cannot know itself. Implement as a struct: the calls are then inlined.</summary>
/// <remarks>Answers may depend on the contact, the agent and the batch as it stands, never on the order of calls.</remarks>
public interface IHandling
{
    /// <summary>
    /// Agent time the contact takes, in microseconds, at least 0; asked once, when service starts (the batch then already
    /// holds its agent, start and wait). In a chat this is the time it would take as the agent's only chat.
    /// </summary>
    long WorkMicros(int contact, int agent);

    /// <summary>Time after the contact in which the agent takes no other, in microseconds, at least 0; asked once.</summary>
    long BreatherMicros(int contact, int agent);

    /// <summary>
    /// When the caller of a contact that has just been lost (its outcome says Abandoned or Balked) dials again, in
    /// microseconds of the day; anything not after <paramref name="now"/> means never.
    /// </summary>
    long RedialMicros(int contact, long now);

    /// <summary>Patience of a redial, in microseconds; long.MaxValue never hangs up, 0 leaves at once unless served at once.</summary>
    long PatienceMicros(int contact);
}
