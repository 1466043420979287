using CxSim.Model;
using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Orleans.Split;

/// <summary>All teams, each in a grain of its own: encounters come back in the order of the teams.</summary>
internal sealed class SplitTeams(IAgentGrain[] teams, IReadOnlyList<Policy> policies) : ITeams
{
    private readonly Batch<Encounter> _encounters = new();

    public async ValueTask<Batch<Encounter>> Work(Day day, Batch<Case> cases)
    {
        var note = DayNote.Of(day, policies);
        var all = Sheet<Case>.Of(cases.Items);
        var sheets = await Task.WhenAll(teams.Select(t => t.Work(note, all)));
        _encounters.Clear();
        foreach (var sheet in sheets)
        {
            _encounters.Append(sheet);
        }

        return _encounters;
    }

    public async ValueTask<IReadOnlyList<TeamWeek>> Recover(Conditions conditions)
    {
        var note = DayNote.NoteOf(conditions, policies);
        var weeks = await Task.WhenAll(teams.Select(t => t.Recover(note)));
        return [.. weeks.Select(w => new TeamWeek(new Tally(w.Counts), w.Heads, w.Quits, w.Offered, w.HandleSeconds, w.StandardSeconds))];
    }

    public async ValueTask Follow(IReadOnlyList<StaffOrder> orders, Conditions conditions)
    {
        var note = DayNote.NoteOf(conditions, policies);
        await Task.WhenAll(teams.Select((t, i) => t.Follow(orders[i].Start, orders[i].Release, note)));
    }

    /// <summary>A hash of all teams' states, and the sum of their queue counts.</summary>
    public async Task<(ulong Hash, IntervalTally Intervals)> State()
    {
        var states = await Task.WhenAll(teams.Select(t => t.State()));
        var intervals = new IntervalTally();
        foreach (var state in states)
        {
            var one = new IntervalTally();
            state.Intervals.CopyTo(one.Values);
            intervals.Add(one);
        }

        return (states.Aggregate(0UL, (hash, s) => Draws.Of(hash, s.Hash)), intervals);
    }
}
