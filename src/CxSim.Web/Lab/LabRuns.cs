using System.Collections.Concurrent;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Web.Jobs;

namespace CxSim.Web.Lab;

/// <summary>All runs of the lab: each order is simulated once, whoever asks, and every lab has one run under way, its newest.</summary>
/// <param name="bench">Where they are simulated and kept.</param>
/// <param name="queue">Who does them.</param>
internal sealed class LabRuns(LabBench bench, JobQueue queue)
{
    private const int MostInMemory = 60;
    private const int MostOnDisk = 200;
    private const int LongestLab = 40;
    private const int MostLabs = 500;
    private const int MostLeft = 3;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LabRun> _runs = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();
    private readonly ConcurrentDictionary<string, string> _newest = new(StringComparer.Ordinal);
    private int _started;

    /// <summary>How many runs were put into the queue since the server started.</summary>
    public int Started => _started;

    /// <summary>Takes an order: the run it has already, or a new one. The lab's run before is stopped, unless another lab wants
    /// it.</summary>
    /// <exception cref="InputException">The order cannot be understood.</exception>
    /// <exception cref="StudyException">Too much is waiting (1).</exception>
    public LabRun Submit(RunRequest request)
    {
        var order = RunOrder.Of(request, bench.Library);
        var run = Get(order.IdFor(bench.Worlds.Engine), order);
        if (request.Lab is { Length: > 0 } lab)
        {
            GiveWay(Named(lab), run);
        }

        run.Attention.Asked();
        Start(run);
        return run;
    }

    /// <summary>The run an order has, if it has one with something to show; nothing is started.</summary>
    public LabRun? Find(RunOrder order)
    {
        string id = order.IdFor(bench.Worlds.Engine);
        return Directory.Exists(Path.Combine(bench.LabFolder, id)) ? Get(id, order) : null;
    }

    /// <summary>The run of an id, of this session or an earlier one; null when there is none.</summary>
    public LabRun? Find(string id)
    {
        lock (_lock)
        {
            if (_runs.TryGetValue(id, out var run))
            {
                return run;
            }
        }

        return LabFolder.RequestOf(bench, id) is { } request ? Recalled(id, request) : null;
    }

    /// <summary>Runs this server has in hand, newest first.</summary>
    public IReadOnlyList<LabRun> InHand()
    {
        lock (_lock)
        {
            return [.. _order.Reverse().Select(id => _runs[id])];
        }
    }

    /// <summary>Puts what was under way when the server ended back into the queue, and forgets the oldest of very many runs.</summary>
    public void GoOn()
    {
        LabFolder.Prune(bench, MostOnDisk);
        foreach (var (id, folder, request) in LabFolder.All(bench).Where(f => f.Folder.WasUnderWay).ToList())
        {
            if (Recalled(id, request) is not { } run || !TryStart(run))
            {
                folder.Note(underWay: false);
            }
        }
    }

    private LabRun? Recalled(string id, RunRequest request)
    {
        try
        {
            var order = RunOrder.Of(request, bench.Library);
            return order.IdFor(bench.Worlds.Engine) == id ? Get(id, order) : null;
        }
        catch (InputException)
        {
            // The centre or set of beliefs it names is gone or changed since.
            return null;
        }
    }

    private LabRun Get(string id, RunOrder order)
    {
        lock (_lock)
        {
            if (_runs.TryGetValue(id, out var known))
            {
                return known;
            }

            var run = new LabRun(id, order, bench, LabFolder.Of(bench, id, order.Request with { Lab = null }));
            _runs[id] = run;
            _order.Enqueue(id);
            Forget();
            return run;
        }
    }

    private void Start(LabRun run)
    {
        if (!TryStart(run))
        {
            throw new StudyException("Too many runs are waiting. Try again when some are done, or stop one.", 1);
        }
    }

    private bool TryStart(LabRun run)
    {
        if (run.State == JobState.Done || (run.State == JobState.Running && !run.Stopping.IsCancellationRequested))
        {
            return true;
        }

        run.TakeUp();
        if (!queue.TryAdd(run))
        {
            run.Stop();
            return false;
        }

        Interlocked.Increment(ref _started);
        return true;
    }

    private void GiveWay(string lab, LabRun run)
    {
        if (_newest.Count >= MostLabs)
        {
            _newest.Clear();
        }

        string? before = _newest.GetValueOrDefault(lab);
        _newest[lab] = run.Id;
        if (before is not null && before != run.Id && !_newest.Any(n => n.Value == before))
        {
            Find(before)?.Stop();
        }

        StopLeft();
    }

    // A lab that was closed loses nothing, but of many such runs only the last few go on by themselves; the others keep what is done.
    private void StopLeft()
    {
        var ofLabs = _newest.Values.ToHashSet();
        foreach (var left in InHand().Where(r => !r.HasEnded && !r.Attention.IsPaid && ofLabs.Contains(r.Id)).Skip(MostLeft))
        {
            left.Stop();
        }
    }

    private static string Named(string lab) => lab.Length <= LongestLab && lab.All(char.IsAsciiLetterOrDigit)
        ? lab
        : throw Limits.Refused("a lab's name with other signs or too long", $"up to {LongestLab} letters and digits");

    // Ended runs are on the disk; those under way stay.
    private void Forget()
    {
        for (int looked = _order.Count; _order.Count > MostInMemory && looked > 0; looked--)
        {
            string id = _order.Dequeue();
            if (_runs[id].HasEnded)
            {
                _runs.Remove(id);
            }
            else
            {
                _order.Enqueue(id);
            }
        }
    }
}
