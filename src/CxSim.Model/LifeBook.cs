namespace CxSim.Model;

/// <summary>One thing that happened to a customer.</summary>
/// <param name="Customer">Identity of the customer.</param>
/// <param name="Day">Day since the world began, warm-up included.</param>
/// <param name="Encounter">The encounter.</param>
/// <param name="Utility">Satisfaction with it, 0–1.</param>
/// <param name="Satisfaction">Standing satisfaction after it, 0–1.</param>
public readonly record struct LifeEvent(ulong Customer, int Day, Encounter Encounter, double Utility, double Satisfaction);

/// <summary>Writes down what happens to a few customers; it changes nothing.</summary>
/// <param name="watched">Identities of the customers to follow.</param>
public sealed class LifeBook(IReadOnlySet<ulong> watched)
{
    private readonly List<LifeEvent> _events = [];

    /// <summary>What happened, in order of time.</summary>
    public IReadOnlyList<LifeEvent> Events => _events;

    internal void Note(Day day, in Encounter e, double utility, double satisfaction)
    {
        if (watched.Contains(e.Contact.Customer))
        {
            _events.Add(new LifeEvent(e.Contact.Customer, day.Index, e, utility, satisfaction));
        }
    }
}
