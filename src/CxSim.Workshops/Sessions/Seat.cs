namespace CxSim.Workshops.Sessions;

/// <summary>A phone in the room. It has no name.</summary>
/// <param name="Id">Its id in this session.</param>
/// <param name="Key">Key of its token.</param>
/// <param name="Team">Number of its team, from 0.</param>
public sealed record Seat(string Id, string Key, int Team);
