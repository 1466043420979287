using CxSim.Model.Centres;
using CxSim.Model.Management;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Model.States;
using CxSim.Model.Time;

namespace CxSim.Model;

/// <summary>
/// One turn of the world, written once for every host: customers reach, workflows admit, teams work, customers feel,
/// workflows learn; at a week's end teams recover and management steers.
/// </summary>
internal sealed class Turn
{
    private readonly ICustomers _customers;
    private readonly IWorkflows _workflows;
    private readonly ITeams _teams;
    private readonly Board _board;
    private readonly WorkWeek _week;
    private readonly Day[] _days;
    private double _joinFactor = 1;

    public Turn(ICustomers customers, IWorkflows workflows, ITeams teams, Board board, WorkWeek week)
    {
        _customers = customers;
        _workflows = workflows;
        _teams = teams;
        _board = board;
        _week = week;
        _days = [.. Enumerable.Range(0, Clock.DaysAWeek).Select(d => new Day(week.ProfileOf(d)))];
    }

    /// <summary>A turn over copies of the actors, from where this one stands.</summary>
    public Turn Over(ICustomers customers, IWorkflows workflows, ITeams teams, Board board) =>
        new(customers, workflows, teams, board, _week) { _joinFactor = _joinFactor, Weeks = Weeks };

    /// <summary>Passes the state on.</summary>
    public void Pass(StateStream state)
    {
        Weeks = state.Passed(Weeks);
        state.Pass(ref _joinFactor);
    }

    /// <summary>Weeks lived so far.</summary>
    public int Weeks { get; private set; }

    /// <summary>Hires the first agents' shifts before the first week.</summary>
    public ValueTask Open(int teams) => _teams.Follow([.. Enumerable.Repeat(new StaffOrder(0, 0), teams)], Conditions.Initial);

    /// <summary>Lives some weeks under today, before anything has changed, and returns their counts.</summary>
    public async ValueTask<IReadOnlyList<Tally>> WarmUp(int weeks, CancellationToken stop)
    {
        var tallies = new List<Tally>(weeks);
        for (int w = 0; w < weeks; w++)
        {
            stop.ThrowIfCancellationRequested();
            tallies.Add(await LiveWeek(Conditions.Initial, Conditions.Initial));
        }

        return tallies;
    }

    /// <summary>Lives some weeks under a policy and its shocks, and returns their counts.</summary>
    public async ValueTask<IReadOnlyList<Tally>> Run(Policy policy, IReadOnlyList<Shock> shocks, int weeks, CancellationToken stop)
    {
        var tallies = new List<Tally>(weeks);
        var now = Conditions.Of(policy, shocks, 0);
        for (int w = 0; w < weeks; w++)
        {
            stop.ThrowIfCancellationRequested();
            var next = Conditions.Of(policy, shocks, w + 1);
            tallies.Add(await LiveWeek(now, next));
            now = next;
        }

        return tallies;
    }

    // Conditions of the week, and of the week after, for which management steers.
    private async ValueTask<Tally> LiveWeek(Conditions now, Conditions next)
    {
        for (int d = 0; d < Clock.DaysAWeek; d++)
        {
            await LiveDay(d, now);
        }

        var customers = await _customers.EndWeek(_days[^1]);
        var workflows = await _workflows.EndWeek(now);
        var teams = await _teams.Recover(now);
        var tally = new Tally();
        tally.Add(Count.Weeks, 1);
        tally.Add(customers.Tally);
        tally.Add(workflows.Tally);
        foreach (var team in teams)
        {
            tally.Add(team.Tally);
        }

        _joinFactor = _board.JoinFactor(customers);
        _board.Charge(tally, now);
        await _teams.Follow(_board.Steer(teams, next, tally), next);
        Weeks++;
        return tally;
    }

    private async ValueTask LiveDay(int weekday, Conditions now)
    {
        var day = _days[weekday];
        day.Index = (Weeks * Clock.DaysAWeek) + weekday;
        day.Conditions = now;
        day.JoinFactor = _joinFactor;
        await _workflows.Announce(day);
        var contacts = await _customers.Reach(day);
        var cases = await _workflows.Admit(day, contacts);
        var encounters = await _teams.Work(day, cases);
        await _customers.Feel(day, encounters);
        await _workflows.Learn(day, encounters);
    }
}
