using CxSim.Model;
using CxSim.Model.Agents;
using CxSim.Model.Centres;
using CxSim.Model.Customers;
using CxSim.Model.Management;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Model.Workflows;

namespace CxSim.Benchmarks.Phases;

/// <summary>A world whose actors are watched from outside: the same calls in the same order, each with a clock around it.</summary>
internal sealed class TimedWorld
{
    private readonly PhaseClock _clock = new();
    private readonly Turn _turn;

    public TimedWorld(Centre centre, ulong seed)
    {
        var beliefs = BeliefSet.Base;
        var week = new WorkWeek(centre);
        _turn = new Turn(
            new TimedCustomers(new AllCustomers(centre, beliefs, seed, World.DefaultCohortSize), _clock),
            new TimedWorkflows(new AllWorkflows(centre, beliefs, week, seed), _clock),
            new TimedTeams(new AllTeams(centre, beliefs, week, seed), _clock),
            new Board(centre, beliefs, week),
            week);
        _turn.Open(centre.Teams.Count).AsTask().GetAwaiter().GetResult();
    }

    /// <summary>Lives some weeks; gives nanoseconds of processor time per contact, in all and by phase.</summary>
    public (double Total, IReadOnlyDictionary<Phase, double> Phases) Live(int weeks)
    {
        _clock.Clear();
        long started = ThreadTime.Nanoseconds();
        var lived = _turn.WarmUp(weeks, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        long contacts = lived.Sum(t => t[Count.Offered]);
        double total = (double)(ThreadTime.Nanoseconds() - started) / contacts;
        return (total, Enum.GetValues<Phase>().ToDictionary(p => p, p => (double)_clock[p] / contacts));
    }
}
