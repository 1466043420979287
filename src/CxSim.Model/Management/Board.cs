using CxSim.Model.Centres;
using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Model.States;

namespace CxSim.Model.Management;

/// <summary>Management: it sees weeks, not people, and steers heads and money.</summary>
internal sealed class Board
{
    private readonly Centre _centre;
    private readonly BeliefSet _beliefs;
    private readonly Planner[] _planners;

    public Board(Centre centre, BeliefSet beliefs, WorkWeek week)
    {
        _centre = centre;
        _beliefs = beliefs;
        _planners = [.. centre.Teams.Select(t => new Planner(centre, beliefs, week, t))];
    }

    private Board(Board other)
    {
        _centre = other._centre;
        _beliefs = other._beliefs;
        _planners = [.. other._planners.Select(p => p.Clone())];
    }

    public Board Clone() => new(this);

    /// <summary>Passes the state on.</summary>
    public void Pass(StateStream state)
    {
        Array.ForEach(_planners, p => p.Pass(state));
    }

    /// <summary>
    /// Prospects who join relative to today, by the word that went round (C5): the change of net talk over all talk, so that it
    /// holds in a centre whose customers grumble as much as they praise.
    /// </summary>
    public double JoinFactor(CustomerWeek week)
    {
        var reference = _centre.Reference;
        double negative = _beliefs[Beliefs.NegativeWom];
        double change = week.GoodWord - reference.GoodWord - (negative * (week.BadWord - reference.BadWord));
        double talk = reference.GoodWord + (negative * reference.BadWord);
        return Math.Clamp(1 + (_beliefs[Beliefs.WomJoin] * change / talk), 0.7, 1.3);
    }

    /// <summary>Steers all teams for the week that begins.</summary>
    public IReadOnlyList<StaffOrder> Steer(IReadOnlyList<TeamWeek> weeks, Conditions next, Tally tally)
    {
        var orders = new StaffOrder[weeks.Count];
        for (int i = 0; i < orders.Length; i++)
        {
            orders[i] = _planners[i].Steer(weeks[i], next);
            tally.AddMicro(Count.Planned, _planners[i].Planned);
        }

        return orders;
    }

    /// <summary>Charges a week's cost to its counts.</summary>
    public void Charge(Tally week, Conditions conditions) => Ledger.Charge(week, _centre, _beliefs, conditions);

    /// <summary>A hash of the state.</summary>
    public ulong Digest() => _planners.Aggregate(0UL, (hash, p) => Draws.Of(hash, p.Digest()));
}
