using CxSim.Experiments.Statistics;
using CxSim.Model.Queue;
using CxSim.Model.Time;

namespace CxSim.Experiments.PlainQueue;

/// <summary>One replication's whole numbers for one period.</summary>
internal sealed class PlainTally
{
    private long _contacts;
    private long _redials;
    private long _served;
    private long _inTime;
    private long _abandoned;
    private long _balked;
    private long _turnedAway;
    private long _waitServed;
    private long _waitAll;
    private long _handled;
    private long _busy;
    private long _staffed;

    /// <summary>Counts a contact that has ended.</summary>
    public void Count(DayBatch batch, int contact, long target)
    {
        long wait = batch.WaitMicros[contact];
        _contacts++;
        _redials += batch.AttemptToday[contact] > 0 ? 1 : 0;
        _waitAll += wait;
        switch (batch.Outcome[contact])
        {
            case Outcome.Served:
                _served++;
                _waitServed += wait;
                _handled += batch.HandleMicros[contact];
                _inTime += wait <= target ? 1 : 0;
                break;
            case Outcome.Abandoned:
                _abandoned++;
                break;
            case Outcome.Balked:
                _balked++;
                break;
            default:
                _turnedAway++;
                break;
        }
    }

    public void Spend(long busy, long staffed)
    {
        _busy += busy;
        _staffed += staffed;
    }

    public void Add(PlainTally other)
    {
        _contacts += other._contacts;
        _redials += other._redials;
        _served += other._served;
        _inTime += other._inTime;
        _abandoned += other._abandoned;
        _balked += other._balked;
        _turnedAway += other._turnedAway;
        _waitServed += other._waitServed;
        _waitAll += other._waitAll;
        _handled += other._handled;
        _busy += other._busy;
        _staffed += other._staffed;
    }

    /// <summary>The KPIs of a period from its tally in each replication.</summary>
    public static PlainKpis Kpis(string name, IReadOnlyList<PlainTally> tallies, int cycles)
    {
        Estimate Of(Func<PlainTally, double> value) => Estimate.Of(tallies.Select(value));
        return new PlainKpis
        {
            Name = name,
            Contacts = Of(t => t._contacts / (double)cycles),
            Redials = Of(t => t._redials / (double)cycles),
            ServiceLevel = Of(t => t._inTime / (double)t._contacts),
            Abandoned = Of(t => t._abandoned / (double)t._contacts),
            Balked = Of(t => t._balked / (double)t._contacts),
            TurnedAway = Of(t => t._turnedAway / (double)t._contacts),
            AsaSeconds = Of(t => Clock.ToSeconds(t._waitServed) / t._served),
            WaitSeconds = Of(t => Clock.ToSeconds(t._waitAll) / t._contacts),
            AhtSeconds = Of(t => Clock.ToSeconds(t._handled) / t._served),
            Occupancy = Of(t => t._busy / (double)t._staffed),
            StaffedHours = Of(t => t._staffed / (double)Clock.Hour / cycles),
        };
    }
}
