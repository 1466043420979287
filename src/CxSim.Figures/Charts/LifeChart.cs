using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;

namespace CxSim.Figures.Charts;

/// <summary>
/// G11: what does this feel like? The same customer with the same luck under two or more policies, in swim lanes, with the line
/// of satisfaction above. Minutes are drawn to scale; the weeks between contacts are folded into grey gaps.
/// </summary>
public static class LifeChart
{
    private static readonly double[] KeySeconds = [30, 60, 120, 300, 600, 1200, 3600, 86400];

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="rule">How this customer was picked, as a sentence.</param>
    /// <param name="days">Length of the run.</param>
    /// <param name="lives">The customer under each policy.</param>
    public static Figure Build(Caption caption, string rule, int days, IReadOnlyList<Life> lives)
    {
        FoldedTime time = new(lives, days);
        double end = time.Scale.Value(1);
        LaneRows rows = LifeRows.Of(lives, end);
        SwimLanes lanes = new(rows, time.Scale, [.. time.Gaps.Select(g => new Zone(g.From, g.To))], 5);
        var drawn = lives.Select((l, i) => lanes.Policy(l.Policy, i, (0, l.Satisfaction[0].Level), (End(l, end), l.Satisfaction[^1].Level)))
            .ToList();
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} {rule} Grey: the time between contacts, folded.",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {rule} {string.Join(" ", lives.Select(Sentence))}",
            Table = rows.Table,
            BodyHeight = drawn[^1].Panels[^1].Plot.Bottom + 26,
            Panels = [.. drawn.SelectMany(d => d.Panels)],
            Notes = [.. Keys(time), .. drawn.SelectMany(d => d.Notes)],
        };
    }

    private static double End(Life life, double end) => life.LeavesOnDay is { } day ? FoldedTime.Start(day) : end;

    private static IEnumerable<Note> Keys(FoldedTime time)
    {
        (IReadOnlyList<Note> markers, double x) = SwimLanes.Keys("solved", "not solved", "hangs up", SwimLanes.Leaves);
        double perSecond = SwimLanes.Width * time.PerSecond;
        double seconds = Array.Find(KeySeconds, s => s * perSecond >= 14);
        string words = $"{Numbers.Duration(seconds)} minutes";
        return [.. markers, new Note(x, 8, words, TextStyle.Quiet, Key: KeyGlyph.Thick) { KeyLength = seconds * perSecond }];
    }

    private static string Sentence(Life life)
    {
        string minutes = Numbers.Duration(life.Contacts.Sum(c => c.WaitSeconds));
        int repeats = life.Contacts.Count(c => c.Repeat);
        string end = life.LeavesOnDay is { } day ? $"leaves in week {(day / 7) + 1}" : "stays";
        return $"Under {life.Policy}: {life.Contacts.Count} contacts, {repeats} of them about the same issue again, "
            + $"{minutes} minutes waiting, satisfaction from {life.Satisfaction[0].Level:0} to {life.Satisfaction[^1].Level:0}; {end}.";
    }
}
