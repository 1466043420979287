using CxSim.Model;
using CxSim.Model.Agents;
using CxSim.Model.Measures;

namespace CxSim.Orleans.Split;

/// <summary>A team of agents that share queues, down to one agent.</summary>
[Alias("cxsim.IAgentGrain")]
public interface IAgentGrain : IPartGrain
{
    /// <summary>Works a day's cases; those of other teams are left alone.</summary>
    [Alias("Work")]
    Task<Sheet<Encounter>> Work(DayNote day, Sheet<Case> cases);

    /// <summary>Ends a week.</summary>
    [Alias("Recover")]
    Task<TeamNote> Recover(WeekNote week);

    /// <summary>Follows management's orders for the week that begins.</summary>
    [Alias("Follow")]
    Task Follow(int start, int release, WeekNote week);

    /// <summary>A hash of the team's state, and its queue counts by half hour since the policy began.</summary>
    [Alias("State")]
    Task<TeamState> State();
}

/// <summary>What a team reports at a week's end; see the model's report of the same numbers.</summary>
/// <param name="Counts">Counts of the week.</param>
/// <param name="Heads">Agents on the payroll.</param>
/// <param name="Quits">Agents who left.</param>
/// <param name="Offered">Contacts offered.</param>
/// <param name="HandleSeconds">Mean handle time.</param>
/// <param name="StandardSeconds">Mean handle time that the standard allows.</param>
[GenerateSerializer, Immutable, Alias("cxsim.teamnote")]
public sealed record TeamNote(long[] Counts, int Heads, int Quits, long Offered, double HandleSeconds, double StandardSeconds);

/// <summary>What is left of a team at a run's end.</summary>
/// <param name="Hash">A hash of its state.</param>
/// <param name="Intervals">Queue counts by half hour of the week.</param>
[GenerateSerializer, Immutable, Alias("cxsim.teamstate")]
public sealed record TeamState(ulong Hash, long[] Intervals);

/// <inheritdoc cref="IAgentGrain"/>
internal sealed class AgentGrain : PartGrain<Team>, IAgentGrain
{
    private readonly Batch<Encounter> _encounters = new();
    private IntervalTally _intervals = new();
    private int _week;
    private int? _startWeek;

    public Task<Sheet<Encounter>> Work(DayNote day, Sheet<Case> cases)
    {
        _encounters.Clear();
        Now.Work(Calendar.Of(day), cases.Items, _encounters, _intervals, null);
        return Task.FromResult(Sheet<Encounter>.Of(_encounters.Items));
    }

    public Task<TeamNote> Recover(WeekNote week)
    {
        _week++;
        var t = Now.Recover(Calendar.Of(week), _week, null);
        return Task.FromResult(new TeamNote(t.Tally.Values.ToArray(), t.Heads, t.Quits, t.Offered, t.HandleSeconds, t.StandardSeconds));
    }

    public Task Follow(int start, int release, WeekNote week)
    {
        Now.Follow(new StaffOrder(start, release), Calendar.Of(week), _week, null);
        return Task.CompletedTask;
    }

    public Task<TeamState> State() => Task.FromResult(new TeamState(Now.Digest(), _intervals.Values.ToArray()));

    protected override Team Create(PartNote part, Calendar calendar)
    {
        (_week, _startWeek) = (0, null);
        return new(new AgentLaws(calendar.Setting.Centre, calendar.Setting.Beliefs, part.Seed), calendar.WorkWeek, part.Number);
    }

    protected override Team Clone(Team part) => part.Clone();

    protected override void Branched()
    {
        _startWeek ??= _week;
        _week = _startWeek.Value;
        _intervals = new IntervalTally();
    }
}
