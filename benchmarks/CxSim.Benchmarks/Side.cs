namespace CxSim.Benchmarks;

/// <summary>Work done on several threads side by side, each with its own clock.</summary>
internal static class Side
{
    /// <summary>Nanoseconds of processor time of the slowest thread.</summary>
    /// <param name="threads">How many.</param>
    /// <param name="prepare">Done on each thread before the clock starts; gives what is timed.</param>
    public static long BySide(int threads, Func<int, Action> prepare)
    {
        long[] spent = new long[threads];
        using var ready = new Barrier(threads);
        Thread[] all = [.. Enumerable.Range(0, threads).Select(i => new Thread(() =>
        {
            var work = prepare(i);
            ready.SignalAndWait();
            long started = ThreadTime.Nanoseconds();
            work();
            spent[i] = ThreadTime.Nanoseconds() - started;
        }))];
        Array.ForEach(all, t => t.Start());
        Array.ForEach(all, t => t.Join());
        return spent.Max();
    }
}
