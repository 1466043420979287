using CxSim.Experiments.Lives;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model;
using CxSim.Model.Time;

namespace CxSim.Reports.Studies;

/// <summary>The figure of the same customer's life under several policies.</summary>
public static class LifeFigure
{
    private const double Percent = 100;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="rule">How this life was picked, as a sentence.</param>
    /// <param name="weeks">Weeks under the policy.</param>
    /// <param name="lives">The same customer under each policy, the baseline first.</param>
    public static Figure Of(Caption caption, string rule, int weeks, IEnumerable<(string Policy, CustomerLife Life)> lives) =>
        LifeChart.Build(caption, rule, weeks * Clock.DaysAWeek, [.. lives.Select(l => Life(l.Policy, l.Life))]);

    /// <summary>An issue alone, as if it were all that happened to its customer; who leaves within it leaves the picture too.</summary>
    public static CustomerLife Alone(IssueLife issue) => new(issue.Customer, issue.Before, issue.Steps, []);

    /// <summary>How a contact ended, as the charts have it.</summary>
    public static LifeEnding Ending(in Encounter e) =>
        e.Ending != Model.Ending.Served ? LifeEnding.HungUp : e.Resolved ? LifeEnding.Solved : LifeEnding.NotSolved;

    private static Life Life(string policy, CustomerLife life) => new(
        policy, [.. life.Events.Select(Contact)], [(0, Percent * life.Start), .. Levels(life.Events)], life.LeftOn);

    // Two contacts of one day leave one level: the later one.
    private static IEnumerable<(int Day, double Level)> Levels(IEnumerable<LifeEvent> events) =>
        events.GroupBy(e => e.Day + 1).Select(g => (g.Key, Percent * g.Last().Satisfaction));

    private static LifeContact Contact(LifeEvent e) => new(
        e.Day,
        Clock.ToSeconds(e.Encounter.Wait),
        e.Encounter.Handled - e.Encounter.Slow,
        e.Encounter.Slow,
        Ending(e.Encounter),
        CustomerLife.IsRepeat(e));
}
