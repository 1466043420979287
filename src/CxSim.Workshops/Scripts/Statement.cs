namespace CxSim.Workshops.Scripts;

/// <summary>A sentence to vote on: always, sometimes or never true in your centre?</summary>
/// <param name="Id">The word used in files and exports.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Claim">Id of the claim it is about, or empty.</param>
public sealed record Statement(string Id, string Text, string Claim);
