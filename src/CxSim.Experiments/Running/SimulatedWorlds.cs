using System.Reflection;
using CxSim.Model;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Model.Time;

namespace CxSim.Experiments.Running;

/// <summary>The simulated world as a source of runs.</summary>
public sealed class SimulatedWorlds : IWorldSource
{
    /// <summary>Version of the model and, so that no two builds are mixed, the start of its build's own id.</summary>
    public string Engine { get; } = Describe(typeof(World).Assembly);

    /// <summary>Where warmed-up worlds are kept; null keeps none. It changes no number.</summary>
    public IWorldShelf? Shelf { get; init; }

    /// <inheritdoc/>
    public IWorldSource Keeping(IWorldShelf shelf) => new SimulatedWorlds { Shelf = shelf };

    /// <inheritdoc/>
    public IEnumerable<RunRecord> Replicate(Setting setting, ulong seed, IReadOnlyList<Policy> policies, CancellationToken stop)
    {
        var world = WarmedUp(setting, seed, stop);
        for (int i = 0; i < policies.Count; i++)
        {
            // The last policy needs no copy: nobody starts from that state again.
            var start = i == policies.Count - 1 ? world : world.Fork();
            yield return start.Run(policies[i], setting.Shocks, setting.Weeks, stop: stop);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<Followed> Follow(
        Setting setting, ulong seed, IReadOnlyList<Policy> policies, Watch watch, CancellationToken stop)
    {
        var today = WarmedUp(setting, seed, stop);
        var start = today.Customers().Take(watch.Customers).ToDictionary(c => c.Customer, c => c.Satisfaction);
        var agents = today.Agents().ToDictionary(a => a.Agent, a => a.Burnout);
        int morning = today.Weeks * Clock.DaysAWeek;
        Followed Under(Policy policy, CancellationToken quit)
        {
            var world = today.Fork();
            var book = new LifeBook(start.Keys.ToHashSet())
            {
                Agents = watch.Agents, ShiftsFrom = morning + watch.ShiftsFrom, ShiftsTo = morning + watch.ShiftsTo,
            };
            world.Run(policy, setting.Shocks, setting.Weeks, book, quit);
            var stayed = world.Customers().Select(c => c.Customer).Where(start.ContainsKey).ToHashSet();
            return new Followed(policy.Id, start, [.. book.Events.Select(e => e with { Day = e.Day - morning })], stayed)
            {
                Turns = [.. book.Turns.Select(t => t with { Day = t.Day - morning })],
                Agents = watch.Agents ? Agents(agents, book, today.Weeks) : FollowedAgents.None,
            };
        }

        var followed = new Followed[policies.Count];
        Workers.Run(policies.Count, Environment.ProcessorCount, (i, quit) => followed[i] = Under(policies[i], quit), stop);
        stop.ThrowIfCancellationRequested();
        return followed;
    }

    private World WarmedUp(Setting setting, ulong seed, CancellationToken stop)
    {
        if (Shelf?.Find(setting, seed, Engine) is { } kept)
        {
            return kept;
        }

        var world = World.Create(setting.Centre, setting.Beliefs, seed, setting.CohortSize);
        world.WarmUp(setting.WarmUpWeeks, stop);
        Shelf?.Keep(setting, seed, Engine, world);
        return world;
    }

    private static FollowedAgents Agents(IReadOnlyDictionary<ulong, double> start, LifeBook book, int week)
    {
        int morning = week * Clock.DaysAWeek;
        return new(
            start,
            [.. book.States.Select(s => s with { Week = s.Week - week })],
            [.. book.Left.Select(l => l with { Week = l.Week - week })],
            [.. book.Shifts.Select(s => s with { Day = s.Day - morning })],
            [.. book.Handled.Select(h => h with { Day = h.Day - morning })]);
    }

    private static string Describe(Assembly model)
    {
        string version = model.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        return $"{version}+{model.ManifestModule.ModuleVersionId.ToString("N")[..8]}";
    }
}
