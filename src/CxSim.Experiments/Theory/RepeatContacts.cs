namespace CxSim.Experiments.Theory;

/// <summary>Contacts that come back because they were not resolved.</summary>
public static class RepeatContacts
{
    /// <summary>Rate of all contacts, in the unit of the fresh ones: λ / (1 − c(1 − F)).</summary>
    /// <param name="fresh">Rate of fresh contacts, at least 0.</param>
    /// <param name="resolution">Share F resolved at a contact, 0 to 1.</param>
    /// <param name="callBack">Share c of the unresolved who contact again, 0 to 1.</param>
    /// <remarks>
    /// With exponential service, nobody hanging up and an independent delay before the repeat, the queue is exactly M/M/n at this
    /// rate (Jackson 1957; the delay is an infinite-server station).
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A share is out of range, or every contact comes back.</exception>
    public static double TotalRate(double fresh, double resolution, double callBack)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(fresh);
        Guard.Share(resolution, nameof(resolution));
        Guard.Share(callBack, nameof(callBack));
        double again = callBack * (1.0 - resolution);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(again, 1.0, nameof(callBack));
        return fresh / (1.0 - again);
    }
}
