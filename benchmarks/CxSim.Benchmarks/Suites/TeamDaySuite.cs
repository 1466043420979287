using BenchmarkDotNet.Attributes;
using CxSim.Model;
using CxSim.Model.Agents;
using CxSim.Model.Centres;
using CxSim.Model.Customers;
using CxSim.Model.Policies;
using CxSim.Model.Workflows;

namespace CxSim.Benchmarks.Suites;

/// <summary>A Monday of forty agents: order of arrival, queue, handling and scoring of the same contacts, again and again.</summary>
[MemoryDiagnoser]
public class TeamDaySuite
{
    private AllTeams _teams = null!;
    private Batch<Case> _cases = null!;
    private Day _day = null!;

    /// <summary>Draws the day's cases.</summary>
    [GlobalSetup]
    public async Task Setup()
    {
        var centre = new Centre();
        var week = new WorkWeek(centre);
        var customers = new AllCustomers(centre, BeliefSet.Base, 1, World.DefaultCohortSize);
        var workflows = new AllWorkflows(centre, BeliefSet.Base, week, 1);
        _teams = new AllTeams(centre, BeliefSet.Base, week, 1);
        await _teams.Follow([new StaffOrder(0, 0)], Conditions.Initial);
        _day = new Day(week.ProfileOf(0));
        await workflows.Announce(_day);
        _cases = await workflows.Admit(_day, await customers.Reach(_day));
    }

    /// <summary>The day; gives the encounters there were.</summary>
    [Benchmark]
    public async Task<int> Work() => (await _teams.Work(_day, _cases)).Count;
}
