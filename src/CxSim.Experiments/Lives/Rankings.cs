using System.Globalization;

namespace CxSim.Experiments.Lives;

/// <summary>
/// By what customers, agents and issues are ranked, and which of them have a life worth telling. No rule looks at whether the policy
/// helps: who qualifies is decided by both policies alike.
/// </summary>
public static class Rankings
{
    private const int FewestContacts = 2;

    /// <summary>Customers who got in touch at least twice under each policy, by the change in standing satisfaction.</summary>
    public static Ranking<CustomerLife> Customers(AllLives baseline, AllLives policy)
    {
        var pairs = Both(baseline.Customers, policy.Customers, (b, p) => 100 * (p.End - b.End))
            .Where(p => p.Baseline.Events.Count >= FewestContacts && p.Policy.Events.Count >= FewestContacts).ToList();
        return Ranking<CustomerLife>.By(
            pairs, "change in satisfaction",
            $"{Number(pairs.Count)} customers who got in touch at least twice under both policies, "
            + $"of {Number(baseline.Customers.Count)} followed");
    }

    /// <summary>Issues not solved at the first contact under one policy at least, by the change in the time they cost.</summary>
    public static Ranking<IssueLife> Issues(AllLives baseline, AllLives policy)
    {
        var pairs = Both(baseline.Issues, policy.Issues, (b, p) => b.Seconds - p.Seconds)
            .Where(p => p.Baseline.SeenFromTheStart && p.Policy.SeenFromTheStart)
            .Where(p => p.Baseline.TookMoreThanOne || p.Policy.TookMoreThanOne).ToList();
        return Ranking<IssueLife>.By(
            pairs, "change in the customer's time spent on it",
            $"{Number(pairs.Count)} issues not solved at the first contact under one of the two policies, "
            + $"of {Number(baseline.Customers.Count)} customers followed");
    }

    /// <summary>Agents there from the start to the end who worked on one same day under both policies, by the change in burnout.</summary>
    public static Ranking<AgentLife> Agents(AllLives baseline, AllLives policy)
    {
        var pairs = Both(baseline.Agents, policy.Agents, (b, p) => b.End - p.End)
            .Where(p => p.Baseline.Left is null && p.Policy.Left is null && SharedDay(p) is not null).ToList();
        return Ranking<AgentLife>.By(
            pairs, "change in burnout",
            $"{Number(pairs.Count)} agents who stay under both policies, of {Number(baseline.Agents.Count)} there at the start");
    }

    /// <summary>The last day followed closely on which the agent worked under both policies, or null.</summary>
    public static int? SharedDay(Pair<AgentLife> pair) => pair.Baseline.Shifts
        .Select(s => s.Day).OrderDescending()
        .Where(d => pair.Baseline.Worked(d) is not null && pair.Policy.Worked(d) is not null)
        .Select(d => (int?)d).FirstOrDefault();

    /// <summary>The same lives under both policies; those that exist only under one are left out.</summary>
    public static IEnumerable<Pair<T>> Both<T>(
        IReadOnlyDictionary<ulong, T> baseline, IReadOnlyDictionary<ulong, T> policy, Func<T, T, double> change) =>
        from b in baseline
        where policy.ContainsKey(b.Key)
        let p = policy[b.Key]
        select new Pair<T>(b.Key, b.Value, p, change(b.Value, p));

    private static string Number(int n) => n.ToString("N0", CultureInfo.InvariantCulture);
}
