using System.Collections.Concurrent;
using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Model.Policies;
using CxSim.Web.Lab;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;

namespace CxSim.Web.Workshops.Reveals;

/// <summary>All that a script's pictures are made of: runs, lives, loops, disputed worlds and judged claims.</summary>
internal sealed class RevealBench
{
    /// <summary>Fewest seeds that are shown; the others follow in place.</summary>
    public const int LeastSeeds = 4;

    private const string ExamplePolicy = "give-it-back";

    private readonly ConcurrentDictionary<string, Loops> _loops = new(StringComparer.Ordinal);
    private readonly LabBench _bench;
    private readonly RunPool _pool;

    /// <summary>A bench for a script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="bench">Where runs are simulated and kept.</param>
    /// <param name="pool">Runs of all rooms.</param>
    /// <param name="isQuick">Whether robots play, who have two minutes.</param>
    public RevealBench(Script script, LabBench bench, RunPool pool, bool isQuick)
    {
        Script = script;
        _bench = bench;
        _pool = pool;
        Scenes = new(script);
        Seeds = isQuick ? Math.Min(script.Seeds, LeastSeeds) : script.Seeds;
        DisputeSeeds = Math.Min(Seeds, isQuick ? LeastSeeds / 2 : LeastSeeds);
        Disputes = new(bench, Scenes, DisputeSeeds);
        Life = new(bench, Scenes.Own);
        Claims = script.Steps.Where(s => s.State == StepState.Break)
            .ToDictionary(s => s.Id, s => new ClaimBench(bench, script, s, isQuick));
    }

    /// <summary>The script.</summary>
    public Script Script { get; }

    /// <summary>Seeds under every policy.</summary>
    public int Seeds { get; }

    /// <summary>Its worlds.</summary>
    public Scenes Scenes { get; }

    /// <summary>Disputed worlds.</summary>
    public Disputes Disputes { get; }

    /// <summary>Seeds in disputed worlds.</summary>
    public int DisputeSeeds { get; }

    /// <summary>Worlds that warm up side by side.</summary>
    public int Threads => _bench.Options.Threads;

    /// <summary>Lives of customers.</summary>
    public Life Life { get; }

    /// <summary>Claims, by step.</summary>
    public IReadOnlyDictionary<string, ClaimBench> Claims { get; }

    /// <summary>The loops of a policy.</summary>
    public Loops LoopsOf(Policy policy) => _loops.GetOrAdd(
        Fingerprint.Of(policy), _ => new(_bench, Scenes.Own, policy, Math.Min(LeastSeeds, Seeds)));

    /// <summary>
    /// Today and what a step's pictures set beside it: the change that was predicted, the teams' policies, or an example that gives
    /// nothing away.
    /// </summary>
    public IReadOnlyList<Policy> PoliciesOf(SessionState state, int stage, bool anonymous)
    {
        var step = Script.Steps[stage];
        var of = step.State == StepState.Reveal ? Script.Step(step.Of) : step;
        return of.State switch
        {
            StepState.Predict => [Policy.Today, ByTitle(of.Change!)],
            StepState.Tour when step.Figures.Any(f => f.Id == "G5") => [Policy.Today, FirstChange],
            StepState.Tour => [Policy.Today, ByTitle(Presets.Find(ExamplePolicy)!)],
            _ => TeamPolicies.Beside(TeamsOf(state, stage), anonymous),
        };
    }

    /// <summary>The teams' newest policies before a stage.</summary>
    public IReadOnlyList<TeamPolicy> TeamsOf(SessionState state, int stage) =>
        TeamPolicies.DecidedBefore(Script, stage) is { } decide ? TeamPolicies.Of(Script, state, decide) : [];

    /// <summary>What can be said about some policies in a world so far.</summary>
    public StudyReport? Report(Setting setting, IReadOnlyList<Policy> policies) =>
        policies.Count < 2 ? null : _pool.Report(setting, policies, Seeds, LeastSeeds);

    /// <summary>Whether all seeds of some policies in a world are run.</summary>
    public bool IsWhole(Setting setting, IReadOnlyList<Policy> policies) =>
        _pool.SeedsOf(setting, policies, Seeds) >= Seeds;

    /// <summary>Simulates the next seeds of some policies in a world.</summary>
    public void RunNext(Setting setting, IReadOnlyList<Policy> policies, CancellationToken stop) =>
        _pool.RunNext(setting, policies, Seeds, stop);

    // Loops are explained on what the room has predicted; a script without a prediction has the example.
    private Policy FirstChange => ByTitle(Script.Steps.FirstOrDefault(s => s.Change is not null)?.Change ?? Presets.Find(ExamplePolicy)!);

    // A room reads names, not the words of files.
    private static Policy ByTitle(Policy policy) => policy.Named(policy.Title, policy.Title);
}
