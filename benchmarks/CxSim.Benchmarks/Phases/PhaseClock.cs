namespace CxSim.Benchmarks.Phases;

/// <summary>Processor time spent in each phase of a turn of the world.</summary>
internal sealed class PhaseClock
{
    private readonly long[] _nanoseconds = new long[Enum.GetValues<Phase>().Length];

    /// <summary>Times a call that has its answer when it returns, as the local actors' calls have.</summary>
    public T In<T>(Phase phase, Func<T> call)
    {
        long started = ThreadTime.Nanoseconds();
        var answer = call();
        _nanoseconds[(int)phase] += ThreadTime.Nanoseconds() - started;
        return answer;
    }

    /// <summary>Nanoseconds spent in a phase.</summary>
    public long this[Phase phase] => _nanoseconds[(int)phase];

    /// <summary>Starts anew.</summary>
    public void Clear() => Array.Clear(_nanoseconds);
}
