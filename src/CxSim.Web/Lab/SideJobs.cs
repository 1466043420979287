using CxSim.Experiments.Running;
using CxSim.Web.Jobs;

namespace CxSim.Web.Lab;

/// <summary>Long work beside the lab's runs. Each job is found by its id while the server lives.</summary>
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

    /// <summary>Takes a job, unless one of its id is under way or done: then that one.</summary>
    /// <exception cref="StudyException">Too much is waiting (1).</exception>
    public Job Submit(Job job)
    {
        lock (_lock)
        {
            if (_jobs.TryGetValue(job.Id, out var known) && known.State is not (JobState.Failed or JobState.Stopped))
            {
                return known;
            }

            if (!_jobs.ContainsKey(job.Id))
            {
                _order.Enqueue(job.Id);
            }

            _jobs[job.Id] = job;
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
