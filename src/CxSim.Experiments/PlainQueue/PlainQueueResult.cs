namespace CxSim.Experiments.PlainQueue;

/// <summary>Results of a plain queue.</summary>
/// <param name="Overall">The whole cycle, contacts outside all periods (redials, overruns) included.</param>
/// <param name="Periods">One entry a period, in the centre's order.</param>
/// <param name="Seeds">Replications.</param>
public sealed record PlainQueueResult(PlainKpis Overall, IReadOnlyList<PlainKpis> Periods, int Seeds);
