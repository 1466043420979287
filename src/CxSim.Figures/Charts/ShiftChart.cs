using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;

namespace CxSim.Figures.Charts;

/// <summary>
/// G11 for agents: what does a shift feel like? The same agent on the same day under two or more policies, in swim lanes by the hour
/// of the day, with the line of energy above. Grey is off duty.
/// </summary>
public static class ShiftChart
{
    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="rule">How this agent was picked, as a sentence; never a name.</param>
    /// <param name="shifts">The agent under each policy; at least one stretch of duty each.</param>
    /// <param name="level">What the line above the lanes shows, 0 to 100.</param>
    public static Figure Build(Caption caption, string rule, IReadOnlyList<Shift> shifts, string level = "energy")
    {
        LaneRows rows = ShiftRows.Of(shifts, level);
        double from = shifts.Min(s => Math.Min(s.Duty[0].FromHour, s.Energy[0].Hour));
        double to = shifts.Max(ShiftRows.End);
        TimeScale time = new(from, to, TimeUnit.HourOfDay);
        var drawn = shifts
            .Select((s, i) => new SwimLanes(rows, time, [.. OffDuty(s, from, to)], 3.2)
                .Policy(s.Policy, i, s.Energy[0], (ShiftRows.End(s), s.Energy[^1].Level)))
            .ToList();
        (IReadOnlyList<Note> keys, double x) = SwimLanes.Keys(
            [.. shifts.SelectMany(s => s.Contacts).Select(c => LaneRows.Ending(c.Ending)), .. Left(shifts)]);
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} {rule}",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {rule} {string.Join(" ", shifts.Select(s => Sentence(s, level)))}",
            Table = rows.Table,
            BodyHeight = drawn[^1].Panels[^1].Plot.Bottom + 26,
            Panels = [.. drawn.SelectMany(d => d.Panels)],
            Notes = [.. keys, new Note(x, 8, "off duty", TextStyle.Quiet, Key: KeyGlyph.Zone), .. drawn.SelectMany(d => d.Notes)],
        };
    }

    private static IEnumerable<string> Left(IReadOnlyList<Shift> shifts) =>
        shifts.Any(s => s.LeavesAtHour is not null) ? [SwimLanes.Leaves] : [];

    private static IEnumerable<Mark> OffDuty(Shift shift, double from, double to)
    {
        double at = from;
        foreach ((double begin, double end) in shift.Duty.Append((to, to)))
        {
            if (begin > at)
            {
                yield return new Zone(at, begin);
            }

            at = end;
        }
    }

    private static string Sentence(Shift s, string level)
    {
        double free = ShiftRows.Free(s).Sum(f => f.To - f.From);
        double duty = s.Duty.Sum(d => d.ToHour - d.FromHour);
        string end = s.LeavesAtHour is { } hour ? $"leaves for good at {Numbers.HourOfDay(hour)}" : "stays";
        return $"Under {s.Policy}: {s.Contacts.Count} contacts, {s.Contacts.Count(c => c.Repeat)} of them about the same issue again, "
            + $"free for {Numbers.Fixed(free * 60, 0)} of {Numbers.Fixed(duty * 60, 0)} minutes, "
            + $"{level} from {s.Energy[0].Level:0} to {s.Energy[^1].Level:0}; {end}.";
    }
}
