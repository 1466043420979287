namespace CxSim.Workshops.Scripts;

/// <summary>A team at the start: a name nobody has to invent, and whom it plays.</summary>
/// <param name="Id">The word used in files.</param>
/// <param name="Title">The name on screen.</param>
/// <param name="Role">Id of its role.</param>
public sealed record ScriptTeam(string Id, string Title, string Role);
