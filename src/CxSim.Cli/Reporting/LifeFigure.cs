using CxSim.Experiments.Running;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model;
using CxSim.Model.Time;

namespace CxSim.Cli.Reporting;

/// <summary>The figure of the same customer's life under several policies.</summary>
internal static class LifeFigure
{
    private const double Percent = 100;

    /// <summary>The figure, or null when no customer fits the rule.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="lives">The same customers under each policy, the baseline first.</param>
    /// <param name="weeks">Weeks under the policy.</param>
    public static Figure? Of(Caption caption, IReadOnlyList<Followed> lives, int weeks) =>
        lives.Count > 0 && OneCustomer.Pick(lives) is { } customer
            ? LifeChart.Build(caption, OneCustomer.Rule, weeks * Clock.DaysAWeek, [.. lives.Select(l => Life(l, customer))])
            : null;

    private static Life Life(Followed followed, ulong customer)
    {
        var events = followed.Events.Where(e => e.Customer == customer).ToList();
        return new(
            followed.Policy,
            [.. events.Select(Contact)],
            [(0, Percent * followed.Start[customer]), .. Levels(events)]);
    }

    // Two contacts of one day leave one level: the later one.
    private static IEnumerable<(int Day, double Level)> Levels(IEnumerable<LifeEvent> events) =>
        events.GroupBy(e => e.Day + 1).Select(g => (g.Key, Percent * g.Last().Satisfaction));

    private static LifeContact Contact(LifeEvent e) => new(
        e.Day,
        Clock.ToSeconds(e.Encounter.Wait),
        e.Encounter.Handled - e.Encounter.Slow,
        e.Encounter.Slow,
        e.Encounter.Ending != Ending.Served ? LifeEnding.HungUp : e.Encounter.Resolved ? LifeEnding.Solved : LifeEnding.NotSolved,
        OneCustomer.Repeat(e));
}
