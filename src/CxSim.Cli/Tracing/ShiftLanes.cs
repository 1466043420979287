using CxSim.Cli.Terminal;
using CxSim.Experiments.Lives;
using CxSim.Figures.Lettering;
using CxSim.Model;
using CxSim.Model.Time;

namespace CxSim.Cli.Tracing;

/// <summary>A shift as lanes by the time of day, one letter a quarter of an hour, on one axis for several policies.</summary>
internal sealed class ShiftLanes
{
    private const long Slot = Clock.HalfHour / 2;
    private const int SlotsAnHour = 4;
    private readonly int _first;
    private readonly int _slots;
    private readonly bool _plain;

    /// <summary>Lanes for some shifts.</summary>
    public ShiftLanes(IReadOnlyList<WorkedShift> shifts, bool plain)
    {
        long from = shifts.Min(s => s.Shift.Duty[0].From);
        long to = shifts.Max(s => s.Handled.Select(h => h.End + h.Breather).Append(s.Shift.Duty[^1].To).Max());
        _first = (int)(from / Clock.Hour) * SlotsAnHour;
        _slots = (int)((to + Slot - 1) / Slot) - _first;
        _plain = plain;
    }

    /// <summary>The lanes of one shift.</summary>
    public Grid Of(WorkedShift shift)
    {
        var quick = shift.Handled.Select(h => (h.Start, To: h.Start + QuickPart(h), Share: Pace(h)));
        var slow = shift.Handled.Select(h => (h.Start + QuickPart(h), To: h.End, Share: Pace(h)));
        var rest = shift.Handled.Select(h => (h.End, To: h.End + h.Breather, Share: 1.0));
        var free = shift.Free.Select(f => (f.From, f.To, Share: 1.0));
        var away = Gaps(shift.Shift.Duty).Select(g => (g.From, g.To, Share: 1.0));
        var grid = new Grid(new Column(""), new Column(_plain ? "" : Hours()), new Column("", Right: true));
        Add(grid, "quick part", quick, shift.QuickSeconds);
        Add(grid, "slow part", slow, shift.SlowSeconds);
        Add(grid, "rest", rest, shift.RestSeconds);
        Add(grid, "free", free, shift.FreeSeconds);
        Add(grid, "off the phone", away, shift.BreakSeconds);
        return grid;
    }

    private void Add(Grid grid, string lane, IEnumerable<(long From, long To, double Share)> parts, double seconds)
    {
        if (seconds >= 0.5)
        {
            grid.Add(lane, _plain ? "" : Blocks.Shares(Shares([.. parts])), Moments.Hours(seconds));
        }
    }

    private IEnumerable<double> Shares(List<(long From, long To, double Share)> parts) => Enumerable.Range(_first, _slots).Select(slot =>
    {
        long from = slot * Slot;
        return parts.Sum(p => p.Share * Math.Max(0, Math.Min(p.To, from + Slot) - Math.Max(p.From, from))) / Slot;
    });

    private string Hours() => string.Concat(Enumerable.Range(0, ((_slots - 1) / SlotsAnHour) + 1)
        .Select(h => Numbers.HourOfDay((_first / SlotsAnHour) + h)[..2].PadRight(SlotsAnHour)));

    private static IEnumerable<Stretch> Gaps(IReadOnlyList<Stretch> duty) =>
        duty.Zip(duty.Skip(1), (a, b) => new Stretch(a.To, b.From)).Where(g => g.To > g.From);

    // Of a shared chat both parts stretch over the time that it took beside the others.
    private static long QuickPart(HandledContact h) => h.Handled > 0 ? (long)((h.End - h.Start) * (1 - (h.Slow / h.Handled))) : 0;

    private static double Pace(HandledContact h) => h.End > h.Start ? Clock.FromSeconds(h.Handled) / (double)(h.End - h.Start) : 0;
}
