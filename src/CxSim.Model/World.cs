using CxSim.Model.Agents;
using CxSim.Model.Centres;
using CxSim.Model.Customers;
using CxSim.Model.Management;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Model.Workflows;

namespace CxSim.Model;

/// <summary>
/// A centre with its customers, workflows, teams and management, in one place. The same centre, beliefs, seed and policy give
/// the same bits, whatever the cohort size and whoever runs it.
/// </summary>
public sealed partial class World
{
    /// <summary>Customers in a cohort unless told otherwise.</summary>
    public const int DefaultCohortSize = 1_000_000;

    private readonly AllCustomers _customers;
    private readonly AllWorkflows _workflows;
    private readonly AllTeams _teams;
    private readonly Board _board;
    private readonly Turn _turn;
    private readonly ulong _seed;

    private World(AllCustomers customers, AllWorkflows workflows, AllTeams teams, Board board, Turn turn, ulong seed)
    {
        _customers = customers;
        _workflows = workflows;
        _teams = teams;
        _board = board;
        _turn = turn;
        _seed = seed;
    }

    /// <summary>A world on its first morning.</summary>
    /// <param name="centre">The centre as it is today.</param>
    /// <param name="beliefs">How the world works.</param>
    /// <param name="seed">The replication's seed.</param>
    /// <param name="cohortSize">Customers in a cohort, at least 1; it changes no result.</param>
    /// <exception cref="ArgumentOutOfRangeException">The cohort size is below 1.</exception>
    public static World Create(Centre centre, BeliefSet beliefs, ulong seed, int cohortSize = DefaultCohortSize)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cohortSize, 1);
        var week = new WorkWeek(centre);
        var customers = new AllCustomers(centre, beliefs, seed, cohortSize);
        var workflows = new AllWorkflows(centre, beliefs, week, seed);
        var teams = new AllTeams(centre, beliefs, week, seed);
        var board = new Board(centre, beliefs, week);
        var turn = new Turn(customers, workflows, teams, board, week);
        Wait(turn.Open(centre.Teams.Count));
        return new World(customers, workflows, teams, board, turn, seed);
    }

    /// <summary>Weeks lived so far, warm-up included.</summary>
    public int Weeks => _turn.Weeks;

    /// <summary>Lives some weeks under today, and returns their counts.</summary>
    /// <param name="weeks">How many.</param>
    /// <param name="stop">Stops between weeks.</param>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public IReadOnlyList<Tally> WarmUp(int weeks, CancellationToken stop = default) => Wait(_turn.WarmUp(weeks, stop));

    /// <summary>A deep copy: every policy of a seed starts from the same state.</summary>
    public World Fork()
    {
        var customers = _customers.Clone();
        var workflows = _workflows.Clone();
        var teams = _teams.Clone();
        var board = _board.Clone();
        return new World(customers, workflows, teams, board, _turn.Over(customers, workflows, teams, board), _seed);
    }

    /// <summary>Lives some weeks under a policy, from the state at hand.</summary>
    /// <param name="policy">The policy; its slow levers ramp up from today.</param>
    /// <param name="shocks">Shocks, by weeks since the policy began.</param>
    /// <param name="weeks">How many weeks.</param>
    /// <param name="book">Where to write down the lives of watched customers; it changes nothing.</param>
    /// <param name="stop">Stops between weeks.</param>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public RunRecord Run(
        Policy policy, IReadOnlyList<Shock> shocks, int weeks, LifeBook? book = null, CancellationToken stop = default)
    {
        _teams.Intervals = new IntervalTally();
        _customers.Book = book;
        _teams.Book = book;
        var tallies = Wait(_turn.Run(policy, shocks, weeks, stop));
        _customers.Book = null;
        _teams.Book = null;
        var state = new WorldState(_customers.Digest(), _workflows.Digest(), _teams.Digest(), _board.Digest());
        return state.RecordOf(policy, _seed, tallies, _teams.Intervals);
    }

    /// <summary>The customers there are: identity, standing satisfaction 0–1, week joined (−1: there at the start).</summary>
    public IEnumerable<(ulong Customer, double Satisfaction, int Joined)> Customers() => _customers.Read();

    /// <summary>
    /// The agents there are, in order of team and seat: identity, burnout index 0–100, exhaustion 0–1, cynicism 0–1, standard.
    /// </summary>
    public IEnumerable<(ulong Agent, double Burnout, double Exhaustion, double Cynicism, double Standard)> Agents() => _teams.Read();

    // The local actors' answers are there when the call returns.
    private static T Wait<T>(ValueTask<T> answer) => answer.GetAwaiter().GetResult();

    private static void Wait(ValueTask answer) => answer.GetAwaiter().GetResult();
}
