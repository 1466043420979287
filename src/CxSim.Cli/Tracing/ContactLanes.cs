using CxSim.Cli.Terminal;
using CxSim.Experiments.Lives;
using CxSim.Figures.Lettering;
using CxSim.Model;
using CxSim.Model.Centres;
using CxSim.Model.Time;

namespace CxSim.Cli.Tracing;

/// <summary>Contacts under several policies as lanes to one scale, an issue under the same number everywhere.</summary>
internal sealed class ContactLanes
{
    private const double Percent = 100;
    private readonly Centre _centre;
    private readonly List<ulong> _issues;
    private readonly double _secondsAMark;
    private readonly bool _plain;

    /// <summary>Lanes for some contacts.</summary>
    /// <param name="centre">The centre, which names kinds of issues.</param>
    /// <param name="contacts">All contacts to be shown, of every policy.</param>
    /// <param name="plain">Whether there is to be no drawing.</param>
    public ContactLanes(Centre centre, IReadOnlyList<LifeEvent> contacts, bool plain)
    {
        _centre = centre;
        _issues = [.. contacts.OrderBy(e => e.Day).Select(e => e.Encounter.Contact.Issue).Distinct()];
        _secondsAMark = Blocks.SecondsAMark(contacts.Select(CustomerLife.Seconds).DefaultIfEmpty(0).Max());
        _plain = plain;
    }

    /// <summary>What the marks mean.</summary>
    public string Key =>
        $"░ waits · ▓ quick part · █ slow part · one mark is {Numbers.Duration(_secondsAMark)} min · "
        + "the number names the issue · felt: standing satisfaction, 0 to 100";

    /// <summary>Rows for one policy.</summary>
    /// <param name="contacts">The contacts in order of time.</param>
    /// <param name="turns">Whom the customer brought, and leaving.</param>
    public Grid Of(IReadOnlyList<LifeEvent> contacts, IReadOnlyList<LifeTurn> turns)
    {
        var grid = new Grid(
            new Column(""), new Column("issue"), new Column(""), new Column(""),
            new Column(_plain ? "satisfaction" : "felt", Right: true));
        var rows = contacts.Select(e => (Moment: (e.Day, e.Encounter.Over), Cells: Row(e)))
            .Concat(contacts.Where(FailedSelfService).Select(e => (Moment: (e.Day, Over: 0L), Cells: SelfService(e))))
            .Concat(turns.Select(t => (Moment: (t.Day, Over: t.Kind == TurnKind.Left ? -1L : long.MaxValue), Cells: Row(t))));
        foreach (var row in rows.OrderBy(r => r.Moment))
        {
            grid.Add(row.Cells);
        }

        return grid;
    }

    /// <summary>One contact for scripts.</summary>
    public object Json(LifeEvent e) => new
    {
        e.Day,
        Time = Moments.Time(Arrived(e)),
        Issue = Names.Of(e.Encounter.Contact.Issue),
        Kind = _centre.Workflows[e.Encounter.Contact.Workflow].Id,
        e.Encounter.Contact.Attempt,
        WaitSeconds = Clock.ToSeconds(e.Encounter.Wait),
        QuickSeconds = Quick(e.Encounter),
        SlowSeconds = (double)e.Encounter.Slow,
        Care = (double)e.Encounter.Care,
        Ending = Ending(e.Encounter),
        SelfServiceFailed = FailedSelfService(e),
        e.Utility,
        e.Satisfaction,
    };

    /// <summary>How a contact ended, in a word or two.</summary>
    public static string Ending(in Encounter e) => e.Ending switch
    {
        Model.Ending.Abandoned => "hangs up",
        Model.Ending.Balked => "leaves at once",
        Model.Ending.TurnedAway => "turned away",
        _ => e.Resolved ? "solved" : "not solved",
    };

    private Cell[] Row(LifeEvent e)
    {
        var encounter = e.Encounter;
        double wait = Clock.ToSeconds(encounter.Wait);
        string bar = _plain ? "" : Blocks.Bar(_secondsAMark, ('░', wait), ('▓', Quick(encounter)), ('█', encounter.Slow));
        string times = string.Join(", ",
            new[] { ("waits", wait), ("quick", Quick(encounter)), ("slow", encounter.Slow) }
                .Where(p => p.Item2 >= 0.5).Select(p => $"{p.Item1} {Numbers.Duration(p.Item2)}"));
        return
        [
            $"{Moments.Day(e.Day)} {Moments.Time(Arrived(e))}", About(e), bar,
            $"{times}{(times.Length > 0 ? ": " : "")}{Ending(encounter)}", Numbers.Fixed(Percent * e.Satisfaction, 0),
        ];
    }

    private Cell[] SelfService(LifeEvent e) => [Moments.Day(e.Day), About(e), "", "self-service fails", ""];

    private string About(LifeEvent e)
    {
        var contact = e.Encounter.Contact;
        return $"{_issues.IndexOf(contact.Issue) + 1} {(CustomerLife.IsRepeat(e) ? "again" : _centre.Workflows[contact.Workflow].Title)}";
    }

    private static Cell[] Row(LifeTurn turn) =>
        [Moments.Day(turn.Day), "", "", turn.Kind == TurnKind.Left ? "leaves for good" : "brings somebody who joins", ""];

    private static bool FailedSelfService(LifeEvent e) =>
        e.Encounter.Contact.Attempt == 1 && (e.Encounter.Contact.Traits & Traits.FailedSelfService) != Traits.None;

    private static double Quick(in Encounter e) => e.Handled - e.Slow;

    // In a shared chat a little late: the time talked counts, not the time spent beside other chats.
    private static double Arrived(LifeEvent e) => Clock.ToSeconds(e.Encounter.Over) - CustomerLife.Seconds(e);
}
