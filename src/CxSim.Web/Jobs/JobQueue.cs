using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;

namespace CxSim.Web.Jobs;

/// <summary>Does jobs one step at a time, the most urgent first. A more urgent newcomer calls off the step of a less urgent one.</summary>
internal sealed class JobQueue : IDisposable
{
    private readonly int _most;
    private readonly Lock _lock = new();
    private readonly List<Job> _waiting = [];
    private readonly ManualResetEventSlim _work = new();
    private readonly CancellationTokenSource _quit = new();
    private readonly Thread _worker;
    private (Job Job, CancellationTokenSource CallOff)? _current;

    /// <summary>A queue, and the thread that works on it.</summary>
    /// <param name="most">Most jobs that wait.</param>
    public JobQueue(int most)
    {
        _most = most;
        _worker = new Thread(Work) { IsBackground = true, Name = "jobs" };
        _worker.Start();
    }

    /// <summary>How many wait.</summary>
    public int Waiting
    {
        get
        {
            lock (_lock)
            {
                return _waiting.Count;
            }
        }
    }

    /// <summary>Takes a job, unless too many wait. A job that is here already is not taken twice.</summary>
    public bool TryAdd(Job job)
    {
        lock (_lock)
        {
            _waiting.RemoveAll(j => j.HasEnded);
            if (_waiting.Contains(job) || _current?.Job == job)
            {
                return true;
            }

            if (_waiting.Count >= _most)
            {
                return false;
            }

            _waiting.Add(job);
            if (_current is { } current && current.Job.Rank > job.Rank)
            {
                current.CallOff.Cancel();
            }
        }

        _work.Set();
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _quit.Cancel();
        _work.Set();
        _worker.Join();
        _quit.Dispose();
        _work.Dispose();
    }

    private void Work()
    {
        while (!_quit.IsCancellationRequested)
        {
            if (Next() is not { } next)
            {
                _work.Wait();
                continue;
            }

            bool more = Step(next.Job, next.CallOff.Token);
            lock (_lock)
            {
                _current = null;
                if (more)
                {
                    _waiting.Add(next.Job);
                }
            }

            next.CallOff.Dispose();
        }
    }

    private (Job Job, CancellationTokenSource CallOff)? Next()
    {
        lock (_lock)
        {
            _waiting.RemoveAll(j => j.HasEnded);
            if (_waiting.MinBy(j => j.Rank) is not { } job)
            {
                _work.Reset();
                return null;
            }

            _waiting.Remove(job);
            _current = (job, CancellationTokenSource.CreateLinkedTokenSource(_quit.Token, job.Stopping));
            return _current;
        }
    }

    private bool Step(Job job, CancellationToken callOff)
    {
        try
        {
            job.Turn(JobState.Running);
            bool more = job.HasEnded || job.Step(callOff);
            if (!more)
            {
                job.Turn(JobState.Done);
            }

            return more && !job.HasEnded && !_quit.IsCancellationRequested;
        }
        catch (OperationCanceledException)
        {
            return !job.HasEnded && !_quit.IsCancellationRequested;
        }
        catch (Exception e) when (e is StudyException or InputException or IOException or UnauthorizedAccessException)
        {
            job.Fail(e.Message);
            return false;
        }
        catch (Exception e)
        {
            // One broken job must not end the thread that all others wait for.
            job.Fail($"unexpected: {e.Message} ({e.GetType().Name})");
            return false;
        }
    }
}
