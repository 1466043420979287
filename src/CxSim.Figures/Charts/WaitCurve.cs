namespace CxSim.Figures.Charts;

/// <summary>How long contacts wait under one policy.</summary>
/// <param name="Policy">The policy's name.</param>
/// <param name="Seconds">Times waited, rising from 0.</param>
/// <param name="Waiting">Contacts of 100 that wait longer than that, 0 to 100; as many.</param>
/// <param name="Band">95 % interval of <paramref name="Waiting"/> over the futures; as many.</param>
public sealed record WaitCurve(
    string Policy, IReadOnlyList<double> Seconds, IReadOnlyList<double> Waiting, IReadOnlyList<Interval> Band);
