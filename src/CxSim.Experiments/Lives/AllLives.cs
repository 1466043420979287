using CxSim.Experiments.Running;
using CxSim.Model;

namespace CxSim.Experiments.Lives;

/// <summary>What was followed under one policy, life by life.</summary>
public sealed class AllLives
{
    private readonly Lazy<Dictionary<ulong, IssueLife>> _issues;

    /// <summary>Sorts what was followed into lives.</summary>
    public AllLives(Followed followed)
    {
        Policy = followed.Policy;
        var events = followed.Events.ToLookup(e => e.Customer);
        var turns = followed.Turns.ToLookup(t => t.Customer);
        Customers = followed.Start.ToDictionary(s => s.Key, s => new CustomerLife(s.Key, s.Value, [.. events[s.Key]], [.. turns[s.Key]]));
        _issues = new(() => Customers.Values.SelectMany(IssuesOf).ToDictionary(i => i.Issue));
        Agents = AgentsOf(followed.Agents);
    }

    /// <summary>Id of the policy.</summary>
    public string Policy { get; }

    /// <summary>The customers followed.</summary>
    public IReadOnlyDictionary<ulong, CustomerLife> Customers { get; }

    /// <summary>Their issues.</summary>
    public IReadOnlyDictionary<ulong, IssueLife> Issues => _issues.Value;

    /// <summary>The agents there at the start, if agents were followed.</summary>
    public IReadOnlyDictionary<ulong, AgentLife> Agents { get; }

    private static IEnumerable<IssueLife> IssuesOf(CustomerLife life)
    {
        var before = new Dictionary<ulong, double>();
        double last = life.Start;
        foreach (var e in life.Events)
        {
            before.TryAdd(e.Encounter.Contact.Issue, last);
            last = e.Satisfaction;
        }

        return life.Events.GroupBy(e => e.Encounter.Contact.Issue)
            .Select(steps => new IssueLife(steps.Key, before[steps.Key], [.. steps], life.LeftOn));
    }

    private static Dictionary<ulong, AgentLife> AgentsOf(FollowedAgents agents)
    {
        var states = agents.States.ToLookup(s => s.Agent);
        var shifts = agents.Shifts.ToLookup(s => s.Agent);
        var handled = agents.Handled.ToLookup(h => h.Agent);
        var left = agents.Left.ToDictionary(l => l.Agent, l => (AgentLeft?)l);
        return agents.Start.Where(a => states.Contains(a.Key)).ToDictionary(
            a => a.Key,
            a => new AgentLife(
                a.Key, a.Value, [.. states[a.Key]], left.GetValueOrDefault(a.Key), [.. shifts[a.Key]],
                [.. handled[a.Key].OrderBy(h => h.Day).ThenBy(h => h.Start)]));
    }
}
