namespace CxSim.Experiments.Calibration;

/// <summary>Everything a call log says about a centre: what its arrivals, services, patience and customers are like.</summary>
/// <param name="Time">When it worked.</param>
/// <param name="Arrivals">When calls come.</param>
/// <param name="Services">How long they take.</param>
/// <param name="Patience">How long callers wait.</param>
/// <param name="Mix">Share of calls by kind and priority.</param>
/// <param name="Redials">How often callers try again.</param>
/// <param name="Frequency">How often customers call; null when too few are identified.</param>
public sealed record CentreFit(
    WorkingTime Time,
    ArrivalFit Arrivals,
    ServiceFit Services,
    PatienceFit Patience,
    IReadOnlyList<MixShare> Mix,
    RedialFit Redials,
    FrequencyFit? Frequency)
{
    /// <summary>Fits all but the staffing, which takes a simulation.</summary>
    /// <param name="log">The log.</param>
    public static CentreFit Of(CallLog log)
    {
        var time = WorkingTime.Of(log);
        return new(
            time, ArrivalFit.Of(log, time), ServiceFit.Of(log), PatienceFit.Of(log, time), MixShare.Of(log, time), RedialFit.Of(log, time),
            FrequencyFit.Of(log));
    }
}

/// <summary>Share of the calls that are of one kind and priority.</summary>
/// <param name="Type">The kind of call.</param>
/// <param name="Priority">The priority.</param>
/// <param name="Share">Share of all calls in working time.</param>
public readonly record struct MixShare(string Type, int Priority, Estimate Share)
{
    /// <summary>Counts kinds and priorities, the commonest first.</summary>
    /// <param name="log">The log.</param>
    /// <param name="time">When the centre worked.</param>
    public static IReadOnlyList<MixShare> Of(CallLog log, WorkingTime time)
    {
        var calls = log.Calls.Where(time.Counts).ToList();
        return [.. calls.GroupBy(c => (c.Type, c.Priority)).OrderByDescending(g => g.Count())
            .Select(g => new MixShare(log.Types[g.Key.Type], g.Key.Priority, Estimate.Share(g.Count(), calls.Count)))];
    }
}
