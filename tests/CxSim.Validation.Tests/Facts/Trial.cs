using CxSim.Model;
using CxSim.Model.Centres;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Validation.Tests.Facts;

/// <summary>Policies tried on twins: worlds of the same seeds, warmed up under today, one fork a policy.</summary>
internal sealed class Trial
{
    private const int WarmUp = 52;
    private readonly World[] _worlds;

    public Trial(Centre centre, BeliefSet beliefs, int seeds = 2, int warmUp = WarmUp)
    {
        _worlds = [.. Enumerable.Range(1, seeds).Select(s => World.Create(centre, beliefs, (ulong)s))];
        foreach (var world in _worlds)
        {
            world.WarmUp(warmUp);
        }
    }

    /// <summary>The reference centre under the base beliefs.</summary>
    public static Lazy<Trial> Std40 { get; } = new(() => new Trial(new Centre(), BeliefSet.Base));

    /// <summary>Counts of weeks [from, to) under a policy, summed over the seeds.</summary>
    public Tally Of(Policy policy, int from = 13, int to = 52, params Shock[] shocks) =>
        Tally.Sum(Runs(policy, to, shocks).Select(r => r.Between(from, to)));

    /// <summary>One run a seed.</summary>
    public RunRecord[] Runs(Policy policy, int weeks, params Shock[] shocks) =>
        [.. _worlds.Select(w => w.Fork().Run(policy, shocks, weeks))];

    /// <summary>One run a seed, with the lives of all customers.</summary>
    public List<LifeEvent> Lives(Policy policy, int weeks)
    {
        var events = new List<LifeEvent>();
        foreach (var world in _worlds)
        {
            var book = new LifeBook(world.Customers().Select(c => c.Customer).ToHashSet());
            world.Fork().Run(policy, [], weeks, book);
            events.AddRange(book.Events);
        }

        return events;
    }

    /// <summary>Contacts, or resolved contacts, by agent-hour on duty.</summary>
    public static double PerHour(Tally t, Count count) => t[count] / (t[Count.Duty] / 3.6e9);

    /// <summary>A policy of some levers moved.</summary>
    public static Policy Move(params (Lever Lever, double Value)[] moves) => Policy.Of("moved", "Moved", moves);
}
