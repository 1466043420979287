using CxSim.Experiments.Running;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Cli.Tests;

/// <summary>The stand-in worlds with two causal links: a policy moves surveyed customers by care, by waits, and by both.</summary>
internal sealed class LinkedWorlds : IWorldSource
{
    private readonly FakeWorlds _worlds = new();

    /// <inheritdoc/>
    public string Engine => "linked-1";

    /// <inheritdoc/>
    public IEnumerable<RunRecord> Replicate(Setting setting, ulong seed, IReadOnlyList<Policy> policies, CancellationToken stop)
    {
        bool wait = setting.Beliefs.On(Beliefs.LinkWait);
        bool care = setting.Beliefs.On(Beliefs.LinkCare);
        foreach (var run in _worlds.Replicate(setting, seed, policies, stop))
        {
            long pleased = run.Policy == Policy.Today.Id ? 0 : (wait ? -6 - (long)seed : 0) + (care ? 20 : 0) + (wait && care ? 4 : 0);
            foreach (var week in run.Weeks)
            {
                week.Add(Count.TopBox, pleased);
                week.Add(Count.Margin, pleased * 100_000_000);
            }

            yield return run;
        }
    }
}
