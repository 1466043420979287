namespace CxSim.Orleans.Split;

/// <summary>Keeps a part of a centre, and its state at the end of the warm-up.</summary>
/// <typeparam name="T">The model's own class.</typeparam>
internal abstract class PartGrain<T> : Grain, IPartGrain
    where T : class
{
    private Calendar? _calendar;
    private T? _now;
    private T? _start;

    protected Calendar Calendar => _calendar ?? throw new LostPartException();

    protected T Now => _now ?? throw new LostPartException();

    public Task Make(PartNote part)
    {
        _calendar = new Calendar(part);
        _now = Create(part, _calendar);
        _start = null;
        return Task.CompletedTask;
    }

    public Task Branch(bool last)
    {
        _start ??= Now;
        _now = last ? _start : Clone(_start);
        Branched();
        return Task.CompletedTask;
    }

    public Task End()
    {
        (_calendar, _now, _start) = (null, null, null);
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    protected abstract T Create(PartNote part, Calendar calendar);

    protected abstract T Clone(T part);

    protected virtual void Branched()
    {
    }
}
