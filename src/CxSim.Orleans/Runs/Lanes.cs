using System.Collections.Concurrent;

namespace CxSim.Orleans.Runs;

/// <summary>
/// Threads of a silo's own on which runs are computed, so that grains, which share the pool, stay quick to answer. Who finds all lanes
/// and the short queue before them taken waits without holding a thread.
/// </summary>
public sealed class Lanes : IDisposable
{
    private const int WaitingALane = 3;

    private readonly BlockingCollection<Action> _queue = [];
    private readonly SemaphoreSlim _room;
    private readonly CancellationTokenSource _stopping = new();
    private int _busy;

    /// <summary>Lanes of a silo.</summary>
    /// <param name="count">How many runs are computed side by side, at least 1.</param>
    public Lanes(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        Count = count;
        _room = new SemaphoreSlim(count * (1 + WaitingALane));
        Stopping = _stopping.Token;
        for (int n = 1; n <= count; n++)
        {
            new Thread(Work) { IsBackground = true, Name = $"lane {n}" }.Start();
        }
    }

    /// <summary>How many runs are computed side by side.</summary>
    public int Count { get; }

    /// <summary>Lanes that are computing now.</summary>
    public int Busy => Volatile.Read(ref _busy);

    /// <summary>Set when the silo ends: what is being computed is given up, to be done elsewhere.</summary>
    public CancellationToken Stopping { get; }

    /// <summary>Gives up what is being computed.</summary>
    public void Stop() => _stopping.Cancel();

    /// <summary>Does work on a lane.</summary>
    /// <param name="work">The work; it listens to the same stop.</param>
    /// <param name="stop">Gives up the place in the queue.</param>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public async Task Do(Action work, CancellationToken stop)
    {
        await _room.WaitAsync(stop);
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _queue.Add(() => Finish(work, done, stop), CancellationToken.None);
        await done.Task;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stopping.Cancel();
        _queue.CompleteAdding();
    }

    private void Work()
    {
        foreach (var work in _queue.GetConsumingEnumerable())
        {
            Interlocked.Increment(ref _busy);
            work();
            Interlocked.Decrement(ref _busy);
            _room.Release();
        }
    }

    private static void Finish(Action work, TaskCompletionSource done, CancellationToken stop)
    {
        try
        {
            stop.ThrowIfCancellationRequested();
            work();
            done.SetResult();
        }
        catch (OperationCanceledException)
        {
            done.SetCanceled(stop);
        }
        catch (Exception e)
        {
            done.SetException(e);
        }
    }
}
