using System.Globalization;
using CxSim.Experiments.Lives;
using CxSim.Model.Time;

namespace CxSim.Reports.Studies;

/// <summary>Picks, by a rule that cannot favour a policy, one customer whose life can be told.</summary>
public static class OneCustomer
{
    /// <summary>How many customers are followed.</summary>
    public const int Followed = 20_000;

    private const int FewestContacts = 2;
    private const int MostContacts = 6;

    /// <summary>The rule in words.</summary>
    /// <param name="followed">How many customers were followed.</param>
    public static string Rule(int followed) =>
        $"Picked by rule: of {followed.ToString("N0", CultureInfo.InvariantCulture)} customers followed, those who stay and have two to "
        + "six contacts and a repeat under the baseline; of these the one with the median wait.";

    /// <summary>The customer, or null when none fits the rule.</summary>
    /// <param name="lives">The same customers under each policy, the baseline first.</param>
    public static ulong? Pick(IReadOnlyList<AllLives> lives)
    {
        var candidates = lives[0].Customers.Values
            .Where(c => c.Events.Count >= FewestContacts && c.Events.Any(CustomerLife.IsRepeat))
            .Where(c => lives.All(l => l.Customers[c.Customer] is { LeftOn: null, Events.Count: <= MostContacts }))
            .OrderBy(c => c.Events.Sum(e => Clock.ToSeconds(e.Encounter.Wait))).ThenBy(c => c.Customer)
            .Select(c => c.Customer).ToList();
        return candidates.Count == 0 ? null : candidates[candidates.Count / 2];
    }
}
