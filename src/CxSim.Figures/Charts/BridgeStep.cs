namespace CxSim.Figures.Charts;

/// <summary>One step of the money bridge.</summary>
/// <param name="Name">What it is, such as "repeat contacts".</param>
/// <param name="Amount">Money a year compared with the baseline; above 0 is gained.</param>
/// <param name="Range">95 % interval of the amount.</param>
/// <param name="RestsOnBeliefs">Whether it rests on beliefs rather than on what the centre measures; drawn hatched.</param>
public sealed record BridgeStep(string Name, double Amount, Interval Range, bool RestsOnBeliefs = false);
