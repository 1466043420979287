using CxSim.Model.Centres;
using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Model.States;

namespace CxSim.Model.Agents;

/// <summary>All teams in one place: the local host's teams.</summary>
internal sealed class AllTeams : ITeams
{
    private readonly Team[] _teams;
    private readonly Batch<Encounter> _encounters = new();

    public AllTeams(Centre centre, BeliefSet beliefs, WorkWeek week, ulong seed)
    {
        var laws = new AgentLaws(centre, beliefs, seed);
        _teams = [.. centre.Teams.Select((_, number) => new Team(laws, week, number))];
    }

    private AllTeams(AllTeams other) => _teams = [.. other._teams.Select(t => t.Clone())];

    /// <summary>Queue counts by half hour of the week.</summary>
    public IntervalTally Intervals { get; set; } = new();

    /// <summary>Where to write down agents' lives, if anywhere.</summary>
    public LifeBook? Book { get; set; }

    /// <summary>Weeks since the world began.</summary>
    public int Week { get; private set; }

    public AllTeams Clone() => new(this) { Week = Week };

    /// <summary>Passes the state on.</summary>
    public void Pass(StateStream state)
    {
        Week = state.Passed(Week);
        Array.ForEach(_teams, t => t.Pass(state));
    }

    public ValueTask<Batch<Encounter>> Work(Day day, Batch<Case> cases)
    {
        _encounters.Clear();
        foreach (var team in _teams)
        {
            team.Work(day, cases.Items, _encounters, Intervals, Book);
        }

        return new(_encounters);
    }

    public ValueTask<IReadOnlyList<TeamWeek>> Recover(Conditions conditions)
    {
        Week++;
        return new([.. _teams.Select(t => t.Recover(conditions, Week, Book))]);
    }

    public ValueTask Follow(IReadOnlyList<StaffOrder> orders, Conditions conditions)
    {
        for (int i = 0; i < _teams.Length; i++)
        {
            _teams[i].Follow(orders[i], conditions, Week, Book);
        }

        return default;
    }

    public IEnumerable<(ulong Agent, double Burnout, double Exhaustion, double Cynicism, double Standard)> Read() =>
        _teams.SelectMany(t => t.Agents).Select(a => (a.Key, a.Burnout, a.Exhaustion, a.Cynicism, a.Standard));

    public ulong Digest() => _teams.Aggregate(0UL, (hash, t) => Draws.Of(hash, t.Digest()));
}
