namespace CxSim.Figures.Charts;

/// <summary>How busy agents are in one half hour of the week.</summary>
/// <param name="Weekday">The day's name.</param>
/// <param name="Hour">When it begins, hour of the day in steps of one half.</param>
/// <param name="Occupancy">Mean occupancy over the futures, %.</param>
/// <param name="Over">Futures of 100 in which occupancy is above the limit, 0 to 100.</param>
public sealed record HalfHour(string Weekday, double Hour, double Occupancy, double Over);
