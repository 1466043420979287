namespace CxSim.Experiments.Calibration;

/// <summary>Share of the calls that are of one kind and priority.</summary>
/// <param name="Type">The kind of call.</param>
/// <param name="Priority">The priority.</param>
/// <param name="Share">Share of all calls in working time.</param>
public readonly record struct MixShare(string Type, int Priority, FittedValue Share)
{
    /// <summary>
    /// Counts kinds over all calls, but priorities of a kind over those that queued: some centres ask who is calling only while the
    /// caller waits, so that a call taken at once is on record without its priority. Whether a call must wait does not depend on its
    /// priority, so the share among those who waited is the share among all (PASTA, Wolff 1982).
    /// </summary>
    /// <param name="log">The log.</param>
    /// <param name="time">When the centre worked.</param>
    public static IReadOnlyList<MixShare> Of(CallLog log, WorkingTime time)
    {
        var calls = log.Calls.Where(time.Counts).ToList();
        var mix = new List<MixShare>();
        foreach (var type in calls.GroupBy(c => c.Type))
        {
            var queued = type.Where(c => c.Queued).ToList();
            var known = queued.Count > 0 ? queued : [.. type];
            var share = FittedValue.Share(type.Count(), calls.Count);
            mix.AddRange(known.GroupBy(c => c.Priority).Select(g => new MixShare(
                log.Types[type.Key], g.Key, Times(share, FittedValue.Share(g.Count(), known.Count)))));
        }

        return [.. mix.OrderByDescending(m => m.Share.Value)];
    }

    private static FittedValue Times(FittedValue a, FittedValue b) => new(
        a.Value * b.Value,
        Math.Sqrt((a.StandardError * a.StandardError * b.Value * b.Value) + (b.StandardError * b.StandardError * a.Value * a.Value)));
}
