using CxSim.Experiments.Running;
using CxSim.Web.Jobs;

namespace CxSim.Web.Lab;

/// <summary>Long work beside the lab's runs: saving, asking why, sweeping, following a life. Each is found by its id while the server
/// lives.</summary>
/// <param name="queue">Who does them.</param>
internal sealed class SideJobs(JobQueue queue)
{
    private const int Most = 100;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Job> _jobs = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    /// <summary>The job of an id, or null.</summary>
    public Job? Find(string id)
    {
        lock (_lock)
        {
            return _jobs.GetValueOrDefault(id);
        }
    }

    /// <summary>The job that is there already, or a new one.</summary>
    /// <exception cref="StudyException">Too much is waiting (1).</exception>
    public T Submit<T>(string id, Func<T> make)
        where T : Job
    {
        T job;
        lock (_lock)
        {
            if (_jobs.TryGetValue(id, out var known) && known.State is not (JobState.Failed or JobState.Stopped))
            {
                return (T)known;
            }

            job = make();
            _jobs[id] = job;
            _order.Enqueue(id);
            if (_order.Count > Most)
            {
                _jobs.Remove(_order.Dequeue());
            }
        }

        if (!queue.TryAdd(job))
        {
            job.Fail("too much is waiting");
            throw new StudyException("Too much is waiting. Try again when some of it is done.", 1);
        }

        return job;
    }
}
