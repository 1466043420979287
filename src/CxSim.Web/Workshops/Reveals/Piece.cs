namespace CxSim.Web.Workshops.Reveals;

/// <summary>A piece of work that a picture needs, short enough to give way soon.</summary>
/// <param name="Stage">For which stage it is needed.</param>
/// <param name="IsDone">Whether it is done.</param>
/// <param name="Do">Does it, or as much as there is time for.</param>
internal sealed record Piece(int Stage, Func<bool> IsDone, Action<CancellationToken> Do);
