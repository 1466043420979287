using CxSim.Experiments.Running;
using CxSim.Model;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Model.Time;

namespace CxSim.Cli.Tests;

/// <summary>Worlds whose few lives are told beforehand: under the second policy slow parts are longer and issues end sooner.</summary>
internal sealed class ToldWorlds : IWorldSource
{
    private const int Seats = 3;

    /// <inheritdoc/>
    public string Engine => "told-1";

    /// <inheritdoc/>
    public IEnumerable<RunRecord> Replicate(Setting setting, ulong seed, IReadOnlyList<Policy> policies, CancellationToken stop) => [];

    /// <inheritdoc/>
    public IReadOnlyList<Followed> Follow(
        Setting setting, ulong seed, IReadOnlyList<Policy> policies, Watch watch, CancellationToken stop) =>
        [.. policies.Select((p, i) => Tell(p.Id, i == 0 ? 0.5f : 1.5f, better: i > 0, watch))];

    private static Followed Tell(string policy, float slow, bool better, Watch watch)
    {
        var people = Enumerable.Range(1, watch.Customers == 0 ? 0 : 5).Select(Id).ToList();
        var events = people.SelectMany((c, i) => Contacts(c, i, slow, better)).OrderBy(e => e.Day).ToList();
        ulong leaver = better ? Id(5) : Id(4);
        return new Followed(policy, people.ToDictionary(c => c, _ => 0.6), events, people.Where(c => c != leaver).ToHashSet())
        {
            Turns = people.Count == 0 ? [] :
            [
                new LifeTurn(Id(2), 20, TurnKind.Brought, Id(77)), new LifeTurn(leaver, 24, TurnKind.Left, 0),
            ],
            Agents = watch.Agents ? Agents(slow, better, watch) : FollowedAgents.None,
        };
    }

    private static IEnumerable<LifeEvent> Contacts(ulong customer, int i, float slow, bool better)
    {
        ulong issue = Model.Chance.Draws.Of(customer, 1);
        var level = better ? new[] { 0.58, 0.64 + (0.01 * i), 0.66 + (0.02 * i) } : [0.52, 0.5, 0.56];
        var first = Traits.FailedSelfService;
        yield return Event(customer, issue, day: 3, attempt: 1, wait: 12.4 * i, quick: 200, slow, Ending.Served, false, level[0], first);
        yield return better
            ? Event(customer, issue, day: 5, attempt: 2, wait: 0, quick: 180, slow, Ending.Served, true, level[1])
            : Event(customer, issue, day: 5, attempt: 2, wait: 95, quick: 0, slow: 0, Ending.Abandoned, false, level[1]);
        ulong next = Model.Chance.Draws.Of(customer, 2);
        yield return Event(customer, next, day: 17, attempt: 1, wait: 4, quick: 610, 9 * slow, Ending.Served, true, level[2]);
    }

    private static LifeEvent Event(
        ulong customer, ulong issue, int day, byte attempt, double wait, float quick, float slow, Ending ending, bool resolved,
        double level, Traits traits = Traits.None) => new(
        customer, day,
        new Encounter
        {
            Contact = new Contact { Customer = customer, Issue = issue, Attempt = attempt, Workflow = (byte)(day % 3), Traits = traits },
            Wait = Clock.FromSeconds(wait),
            Over = (10 * Clock.Hour) + Clock.FromSeconds(wait + quick + (40 * slow)),
            Handled = quick + (40 * slow),
            Slow = 40 * slow,
            Care = 0.6f,
            Ending = ending,
            Resolved = resolved,
        },
        Utility: 0.5, level);

    private static FollowedAgents Agents(float slow, bool better, Watch watch)
    {
        int day = Math.Max(watch.ShiftsFrom, watch.ShiftsTo - 3);
        var agents = Enumerable.Range(0, Seats).Select(s => (Key: Id(100 + s), Seat: s)).ToList();
        return new(
            agents.ToDictionary(a => a.Key, _ => 30.0),
            [.. from week in Enumerable.Range(0, 4) from a in agents select State(a.Key, a.Seat, week, better)],
            [],
            [.. agents.Select(a => new AgentShift(a.Key, 0, a.Seat, day, false, [Hours(9, 11.5), Hours(12, 13)]))],
            [.. agents.SelectMany(a => Enumerable.Range(0, 8).Select(n => Handled(a.Key, day, n, slow)))]);
    }

    private static AgentState State(ulong agent, int seat, int week, bool better) =>
        new(agent, 0, seat, week, 30 + ((better ? 1 : 3) * week) + seat, 0.3, 0.8, 0.9);

    private static HandledContact Handled(ulong agent, int day, int n, float slow)
    {
        long start = (long)((9 + (n < 6 ? n * 0.4 : 12 - 9 + ((n - 6) * 0.3))) * Clock.Hour);
        double seconds = 600 + (40 * slow * n);
        long end = start + Clock.FromSeconds(seconds);
        return new(agent, day, Id(n), 1 + (n % 3), Id(n), n % 3, start, end, seconds, 40 * slow * n, 0, 0.4, n % 2 == 0);
    }

    private static Stretch Hours(double from, double to) => new((long)(from * Clock.Hour), (long)(to * Clock.Hour));

    private static ulong Id(int n) => Model.Chance.Draws.Of(7, (ulong)n);
}
