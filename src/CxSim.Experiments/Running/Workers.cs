using System.Runtime.ExceptionServices;

namespace CxSim.Experiments.Running;

/// <summary>Does jobs on threads of their own, several side by side, each once and in no particular order.</summary>
internal static class Workers
{
    /// <summary>
    /// Does all jobs. A failed job stops the others, and its exception is thrown when all have ended; a stop ends quietly.
    /// </summary>
    /// <param name="jobs">How many there are.</param>
    /// <param name="threads">How many side by side, at least 1.</param>
    /// <param name="work">Does the job of a number, 0 first.</param>
    /// <param name="stop">Stops before the next job, and within one that listens.</param>
    public static void Run(int jobs, int threads, Action<int, CancellationToken> work, CancellationToken stop)
    {
        using var quit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        int next = -1;
        ExceptionDispatchInfo? failure = null;

        void Work()
        {
            int job;
            while (!quit.IsCancellationRequested && (job = Interlocked.Increment(ref next)) < jobs)
            {
                try
                {
                    work(job, quit.Token);
                }
                catch (OperationCanceledException) when (quit.IsCancellationRequested)
                {
                    return;
                }
                catch (Exception e)
                {
                    Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(e), null);
                    quit.Cancel();
                }
            }
        }

        Thread[] all = [.. Enumerable.Range(0, Math.Clamp(threads, 1, Math.Max(1, jobs))).Select(_ => new Thread(Work))];
        Array.ForEach(all, t => t.Start());
        Array.ForEach(all, t => t.Join());
        failure?.Throw();
    }
}
