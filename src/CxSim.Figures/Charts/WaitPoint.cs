namespace CxSim.Figures.Charts;

/// <summary>One simulated future on the plane of occupancy and waiting.</summary>
/// <param name="Policy">The policy's name.</param>
/// <param name="Occupancy">Occupancy, %.</param>
/// <param name="Asa">Average speed of answer, seconds.</param>
public readonly record struct WaitPoint(string Policy, double Occupancy, double Asa);
