namespace CxSim.Experiments.Theory;

/// <summary>
/// One agent who holds several chats at once, with a queue in front and exponential work: with k chats the agent finishes them at
/// the total rate k/AHTₖ, the pace following the current k.
/// </summary>
/// <remarks>The birth-death chain with death rate min(k,K)/AHT_min(k,K); beyond K slots the queue is geometric.</remarks>
public sealed class ChatAgent
{
    /// <summary>Solves the system.</summary>
    /// <param name="arrivalsPerSecond">Arrival rate, chats a second, above 0.</param>
    /// <param name="handleSeconds">Handle time of a chat when the agent holds 1, 2, …, K chats all along, seconds, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">More chats arrive than the agent can finish with all slots in use.</exception>
    public ChatAgent(double arrivalsPerSecond, IReadOnlyList<double> handleSeconds)
    {
        Guard.Positive(arrivalsPerSecond, nameof(arrivalsPerSecond));
        int slots = handleSeconds.Count;
        ArgumentOutOfRangeException.ThrowIfZero(slots);
        double[] weights = new double[slots + 1];
        weights[0] = 1.0;
        for (int k = 1; k <= slots; k++)
        {
            Guard.Positive(handleSeconds[k - 1], nameof(handleSeconds));
            weights[k] = weights[k - 1] * arrivalsPerSecond * handleSeconds[k - 1] / k;
        }

        double ratio = arrivalsPerSecond * handleSeconds[^1] / slots;
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(ratio, 1.0, nameof(arrivalsPerSecond));
        double full = weights[slots] / (1.0 - ratio);
        double sum = full;
        double inService = slots * full;
        for (int k = 0; k < slots; k++)
        {
            sum += weights[k];
            inService += k * weights[k];
        }

        Idle = 1.0 / sum;
        WaitProbability = full / sum;
        MeanQueue = WaitProbability * ratio / (1.0 - ratio);
        MeanWaitSeconds = MeanQueue / arrivalsPerSecond;
        ServiceSeconds = inService / sum / arrivalsPerSecond;
        MeanConcurrency = inService / (sum - 1.0);
    }

    /// <summary>Share of time without a chat, 0 to 1.</summary>
    public double Idle { get; }

    /// <summary>Share of chats that find all slots in use, 0 to 1.</summary>
    public double WaitProbability { get; }

    /// <summary>Mean number waiting.</summary>
    public double MeanQueue { get; }

    /// <summary>Mean wait over all chats, seconds.</summary>
    public double MeanWaitSeconds { get; }

    /// <summary>Mean time from the start to the end of a chat, seconds.</summary>
    public double ServiceSeconds { get; }

    /// <summary>Mean number of chats held while there is at least one.</summary>
    public double MeanConcurrency { get; }
}
