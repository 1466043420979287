using System.Runtime.CompilerServices;
using CxSim.Experiments.Running;
using CxSim.Model;
using CxSim.Model.Centres;
using CxSim.Model.Management;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Orleans.Wire;
using Orleans.Runtime.Placement;

namespace CxSim.Orleans.Split;

/// <summary>
/// A world whose actors are grains, spread over the silos: cohorts one after the other, each team on a silo of its own as far as there
/// are any, workflows beside whoever turns the days. Its days are turned by the model's own turn.
/// </summary>
internal sealed class SplitWorld
{
    private readonly ICustomerGrain[] _cohorts;
    private readonly IAgentGrain[] _teams;
    private readonly IWorkflowGrain _workflows;
    private readonly SplitCustomers _customers;
    private readonly SplitTeams _allTeams;
    private readonly SplitWorkflows _allWorkflows;
    private readonly Setting _setting;
    private readonly IReadOnlyList<Policy> _policies;
    private readonly RunOrder _order;
    private readonly WorkWeek _week;

    /// <summary>The addresses of a world's parts; nothing is made yet.</summary>
    /// <param name="grains">Where grains are.</param>
    /// <param name="setting">The setting.</param>
    /// <param name="policies">The policies to run, in order.</param>
    /// <param name="order">The same as text.</param>
    public SplitWorld(IGrainFactory grains, Setting setting, IReadOnlyList<Policy> policies, RunOrder order)
    {
        // A life of its own, so that a part which a lost try left behind is never taken for one of this.
        string life = $"{order.Key}/{Guid.NewGuid():N}";
        int cohorts = Math.Min(order.Blocks, setting.Centre.Demand.Customers);
        _cohorts = [.. Enumerable.Range(0, cohorts).Select(i => grains.GetGrain<ICustomerGrain>($"{life}/{i}"))];
        _teams = [.. setting.Centre.Teams.Select((_, i) => grains.GetGrain<IAgentGrain>($"{life}/{i}"))];
        _workflows = grains.GetGrain<IWorkflowGrain>(life);
        _customers = new SplitCustomers(_cohorts, policies);
        _allTeams = new SplitTeams(_teams, policies);
        _allWorkflows = new SplitWorkflows(_workflows, policies);
        _setting = setting;
        _policies = policies;
        _order = order;
        _week = new WorkWeek(setting.Centre);
    }

    private IEnumerable<IPartGrain> Parts => [.. _cohorts, .. _teams, _workflows];

    /// <summary>Makes the parts on the silos, lives the warm-up and then each policy, from the same state.</summary>
    /// <param name="here">The silo on which the days are turned.</param>
    /// <param name="silos">All silos, this one among them.</param>
    /// <param name="stop">Stops between weeks.</param>
    public async IAsyncEnumerable<RunRecord> Replicate(
        SiloAddress here, IReadOnlyList<SiloAddress> silos, [EnumeratorCancellation] CancellationToken stop)
    {
        await Make(here, silos);
        var board = new Board(_setting.Centre, _setting.Beliefs, _week);
        var today = new Turn(_customers, _allWorkflows, _allTeams, board, _week);
        await today.Open(_teams.Length);
        await today.WarmUp(_setting.WarmUpWeeks, stop);
        for (int i = 0; i < _policies.Count; i++)
        {
            bool last = i == _policies.Count - 1;
            await Task.WhenAll(Parts.Select(p => p.Branch(last)));
            var fork = board.Clone();
            var turn = today.Over(_customers, _allWorkflows, _allTeams, fork);
            var weeks = await turn.Run(_policies[i], _setting.Shocks, _setting.Weeks, stop);
            var (teams, intervals) = await _allTeams.State();
            var state = new WorldState(await _customers.Digest(), await _workflows.Digest(), teams, fork.Digest());
            yield return state.RecordOf(_policies[i], _order.Seed, weeks, intervals);
        }
    }

    /// <summary>Forgets the parts.</summary>
    public Task End() => Task.WhenAll(Parts.Select(p => p.End()));

    private async Task Make(SiloAddress here, IReadOnlyList<SiloAddress> silos)
    {
        SiloAddress[] ring = [here, .. silos.Where(s => !s.Equals(here))];
        var making = new List<Task>();
        void On(SiloAddress silo, IPartGrain part, int number, int parts)
        {
            RequestContext.Set(IPlacementDirector.PlacementHintKey, silo);
            making.Add(part.Make(new PartNote(_order.Setting, _order.Policies, _order.Seed, number, parts)));
        }

        for (int i = 0; i < _cohorts.Length; i++)
        {
            On(ring[i % ring.Length], _cohorts[i], i, _cohorts.Length);
        }

        for (int i = 0; i < _teams.Length; i++)
        {
            On(ring[i % ring.Length], _teams[i], i, _teams.Length);
        }

        On(here, _workflows, 0, 1);
        await Task.WhenAll(making);
    }
}
