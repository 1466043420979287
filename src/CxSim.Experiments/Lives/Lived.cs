using CxSim.Model;
using CxSim.Model.Time;

namespace CxSim.Experiments.Lives;

/// <summary>What some customers lived through, per contact, so that lives of different length compare.</summary>
/// <param name="Contacts">Contacts.</param>
/// <param name="Years">Customer-years looked at.</param>
/// <param name="WaitSeconds">Mean wait, seconds.</param>
/// <param name="Open">Share of contacts that left the issue open, 0–1.</param>
/// <param name="HungUp">Share of contacts not answered, 0–1.</param>
/// <param name="Repeats">Share of contacts about an issue raised before, 0–1.</param>
/// <param name="Care">Mean care given when served, 0–1.</param>
/// <param name="Utility">Mean satisfaction with a contact, 0–1.</param>
public sealed record Lived(
    int Contacts, double Years, double WaitSeconds, double Open, double HungUp, double Repeats, double Care, double Utility)
{
    private const double DaysAYear = 364;

    /// <summary>Contacts per customer and year.</summary>
    public double ContactsAYear => Contacts / Years;

    /// <summary>What customers lived through up to a day of their own; not-a-number where nothing happened.</summary>
    /// <param name="lives">Each with the day before which it is looked at.</param>
    public static Lived Of(IEnumerable<(CustomerLife Life, int Until)> lives)
    {
        var all = lives.ToList();
        var events = all.SelectMany(l => l.Life.Events.Where(e => e.Day < l.Until)).ToList();
        double Share(Func<LifeEvent, bool> what) => Mean(events, e => what(e) ? 1 : 0);
        return new(
            events.Count,
            all.Sum(l => l.Until) / DaysAYear,
            Mean(events, e => Clock.ToSeconds(e.Encounter.Wait)),
            Share(CustomerLife.IsOpen),
            Share(e => e.Encounter.Ending != Ending.Served),
            Share(CustomerLife.IsRepeat),
            Mean(events.Where(e => e.Encounter.Ending == Ending.Served), e => e.Encounter.Care),
            Mean(events, e => e.Utility));
    }

    private static double Mean(IEnumerable<LifeEvent> events, Func<LifeEvent, double> of) =>
        events.Select(of).DefaultIfEmpty(double.NaN).Average();
}
