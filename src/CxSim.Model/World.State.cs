using CxSim.Model.Agents;
using CxSim.Model.Centres;
using CxSim.Model.Customers;
using CxSim.Model.Management;
using CxSim.Model.Policies;
using CxSim.Model.States;
using CxSim.Model.Workflows;

namespace CxSim.Model;

/// <content>A world kept outside memory, to go on from where it stood.</content>
public sealed partial class World
{
    // Says where a state ends, and that it is whole.
    private const long Mark = 0x43785369_6D77726C;

    /// <summary>
    /// Writes the state as it lies in memory: small and quick to read, but only for this build, on processors of the same byte order.
    /// </summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Save(Stream stream) => Pass(new StateStream(stream, loads: false));

    /// <summary>The world that was saved, which lives on to the same bits.</summary>
    /// <param name="centre">The centre it was created with.</param>
    /// <param name="beliefs">The beliefs it was created with.</param>
    /// <param name="seed">The seed it was created with.</param>
    /// <param name="cohortSize">The cohort size it was created with.</param>
    /// <param name="stream">Where from; it stays open.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It holds another kind of world.</exception>
    public static World Load(Centre centre, BeliefSet beliefs, ulong seed, int cohortSize, Stream stream)
    {
        var week = new WorkWeek(centre);
        var customers = new AllCustomers(centre, beliefs, seed, cohortSize, empty: true);
        var workflows = new AllWorkflows(centre, beliefs, week, seed);
        var teams = new AllTeams(centre, beliefs, week, seed);
        var board = new Board(centre, beliefs, week);
        var world = new World(customers, workflows, teams, board, new Turn(customers, workflows, teams, board, week), seed);
        world.Pass(new StateStream(stream, loads: true));
        return world;
    }

    private void Pass(StateStream state)
    {
        if (state.Passed(Mark) != Mark)
        {
            throw new InvalidDataException("this is no saved world");
        }

        _turn.Pass(state);
        _customers.Pass(state);
        _workflows.Pass(state);
        _teams.Pass(state);
        _board.Pass(state);
        if (state.Passed(Mark) != Mark)
        {
            throw new InvalidDataException("this is the state of another kind of world");
        }
    }
}
