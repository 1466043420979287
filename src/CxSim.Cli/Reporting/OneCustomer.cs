using CxSim.Experiments.Running;
using CxSim.Model;

namespace CxSim.Cli.Reporting;

/// <summary>Picks, by a rule that cannot favour a policy, one customer whose life can be told.</summary>
internal static class OneCustomer
{
    /// <summary>How many customers are followed.</summary>
    public const int Followed = 3000;

    private const int FewestContacts = 2;
    private const int MostContacts = 6;

    /// <summary>The rule in words.</summary>
    public const string Rule =
        "Picked by rule: of 3,000 customers who stay, those with two to six contacts and a repeat under the baseline; of these the "
        + "one with the median wait.";

    /// <summary>The customer, or null when none fits the rule.</summary>
    /// <param name="lives">The same customers under each policy, the baseline first.</param>
    public static ulong? Pick(IReadOnlyList<Followed> lives)
    {
        var candidates = lives[0].Events.GroupBy(e => e.Customer)
            .Where(g => g.Count() is >= FewestContacts and <= MostContacts && g.Any(Repeat))
            .Where(g => lives.All(l => l.Stayed.Contains(g.Key) && l.Events.Count(e => e.Customer == g.Key) <= MostContacts))
            .OrderBy(g => g.Sum(e => e.Encounter.Wait)).ThenBy(g => g.Key)
            .Select(g => g.Key).ToList();
        return candidates.Count == 0 ? null : candidates[candidates.Count / 2];
    }

    /// <summary>Whether an event is a further attempt at the same issue.</summary>
    public static bool Repeat(LifeEvent e) => e.Encounter.Contact.Attempt > 1;
}
