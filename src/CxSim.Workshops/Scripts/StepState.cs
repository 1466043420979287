namespace CxSim.Workshops.Scripts;

/// <summary>What a room is doing in a step of a workshop; every step has one.</summary>
public enum StepState
{
    /// <summary>Teams join with the code.</summary>
    Lobby,

    /// <summary>Everybody votes on statements.</summary>
    Poll,

    /// <summary>Roles are handed out, and what the program is and is not.</summary>
    Brief,

    /// <summary>Screens are explained, one sentence each.</summary>
    Tour,

    /// <summary>Teams say which way measures will go, before anybody sees a result.</summary>
    Predict,

    /// <summary>Teams spend their points on a policy.</summary>
    Decide,

    /// <summary>Choices are in; nobody sees another team's yet.</summary>
    Locked,

    /// <summary>A result is shown beside what was predicted or chosen.</summary>
    Reveal,

    /// <summary>Something happens to the centre, whatever its policy.</summary>
    Shock,

    /// <summary>The facilitator flips assumptions on which the story rests.</summary>
    Break,

    /// <summary>Each team changes one assumption it disputes.</summary>
    Beliefs,

    /// <summary>The room talks about what it saw.</summary>
    Debrief,

    /// <summary>The session is over.</summary>
    Closed,
}
