using CxSim.Model;
using CxSim.Model.Time;

namespace CxSim.Experiments.Lives;

/// <summary>An agent's day as it was worked.</summary>
public sealed class WorkedShift
{
    private readonly IReadOnlyList<Stretch> _busy;

    /// <summary>The day of an agent who was there.</summary>
    /// <param name="shift">The shift as planned.</param>
    /// <param name="handled">The day's contacts in order of time.</param>
    public WorkedShift(AgentShift shift, IReadOnlyList<HandledContact> handled)
    {
        Shift = shift;
        Handled = handled;
        _busy = Joined(handled.Select(h => new Stretch(h.Start, h.End + h.Breather)));
    }

    /// <summary>The shift as planned.</summary>
    public AgentShift Shift { get; }

    /// <summary>Contacts in order of time.</summary>
    public IReadOnlyList<HandledContact> Handled { get; }

    /// <summary>Seconds of quick parts.</summary>
    public double QuickSeconds => Handled.Sum(h => h.Handled - h.Slow);

    /// <summary>Seconds of slow parts.</summary>
    public double SlowSeconds => Handled.Sum(h => h.Slow);

    /// <summary>Seconds of breathers.</summary>
    public double RestSeconds => Handled.Sum(h => Clock.ToSeconds(h.Breather));

    /// <summary>Seconds of planned duty.</summary>
    public double DutySeconds => Shift.Duty.Sum(Seconds);

    /// <summary>Seconds of breaks, meetings and coaching between the first and the last duty.</summary>
    public double BreakSeconds => Clock.ToSeconds(Shift.Duty[^1].To - Shift.Duty[0].From) - DutySeconds;

    /// <summary>Stretches on duty without a contact or a breather, in order.</summary>
    public IReadOnlyList<Stretch> Free => [.. Shift.Duty.SelectMany(FreeWithin)];

    /// <summary>Seconds on duty without a contact or a breather.</summary>
    public double FreeSeconds => Free.Sum(Seconds);

    /// <summary>Seconds of the longest stretch of contacts that left no gap.</summary>
    public double LongestRunSeconds => Joined(Handled.Select(h => new Stretch(h.Start, h.End))).Select(Seconds).DefaultIfEmpty(0).Max();

    /// <summary>Seconds of a stretch.</summary>
    public static double Seconds(Stretch stretch) => Clock.ToSeconds(stretch.To - stretch.From);

    private IEnumerable<Stretch> FreeWithin(Stretch duty)
    {
        long at = duty.From;
        foreach (var busy in _busy.Where(b => b.To > duty.From && b.From < duty.To))
        {
            if (busy.From > at)
            {
                yield return new Stretch(at, busy.From);
            }

            at = Math.Max(at, busy.To);
        }

        if (at < duty.To)
        {
            yield return new Stretch(at, duty.To);
        }
    }

    private static List<Stretch> Joined(IEnumerable<Stretch> stretches)
    {
        var joined = new List<Stretch>();
        foreach (var s in stretches.OrderBy(s => s.From))
        {
            if (joined.Count > 0 && s.From <= joined[^1].To)
            {
                joined[^1] = new Stretch(joined[^1].From, Math.Max(joined[^1].To, s.To));
            }
            else
            {
                joined.Add(s);
            }
        }

        return joined;
    }
}
