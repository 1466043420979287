namespace CxSim.Experiments.Calibration;

/// <summary>Everything a call log says about a centre: what its arrivals, services, patience and customers are like.</summary>
/// <param name="Time">When it worked.</param>
/// <param name="Arrivals">When calls come.</param>
/// <param name="Services">How long they take.</param>
/// <param name="Patience">How long callers wait.</param>
/// <param name="Mix">Share of calls by kind and priority.</param>
/// <param name="Levels">Place in the queue by priority, 0 first.</param>
/// <param name="Lost">Share of calls hung up on or left at once.</param>
/// <param name="Redials">How often callers try again.</param>
/// <param name="Frequency">How often customers call; null when too few are identified.</param>
public sealed record CentreFit(
    WorkingTime Time,
    ArrivalFit Arrivals,
    ServiceFit Services,
    PatienceFit Patience,
    IReadOnlyList<MixShare> Mix,
    IReadOnlyDictionary<int, int> Levels,
    double Lost,
    RedialFit Redials,
    FrequencyFit? Frequency)
{
    /// <summary>Fits all but the staffing, which takes a simulation.</summary>
    /// <param name="log">The log.</param>
    public static CentreFit Of(CallLog log)
    {
        var time = WorkingTime.Of(log);
        return new(
            time, ArrivalFit.Of(log, time), ServiceFit.Of(log), PatienceFit.Of(log, time), MixShare.Of(log, time), LevelsOf(log),
            log.Calls.Where(time.Counts).Average(c => c.Ending == Ending.Served ? 0.0 : 1.0),
            RedialFit.Of(log, time), FrequencyFit.Of(log));
    }

    private static Dictionary<int, int> LevelsOf(CallLog log)
    {
        int[] priorities = [.. log.Calls.Select(c => c.Priority).Distinct().OrderDescending()];
        List<int> ahead = [.. log.Ahead.Count == 0 ? priorities : log.Ahead];
        return priorities.ToDictionary(p => p, p => ahead.Contains(p) ? ahead.IndexOf(p) : ahead.Count);
    }
}
