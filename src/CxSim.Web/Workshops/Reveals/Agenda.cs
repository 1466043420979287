using CxSim.Experiments.Running;
using CxSim.Model.Policies;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;

namespace CxSim.Web.Workshops.Reveals;

/// <summary>What is still to be simulated for a session, in the order in which the room will want it.</summary>
/// <param name="bench">What pictures are made of.</param>
internal sealed class Agenda(RevealBench bench)
{
    private Script Script => bench.Script;

    /// <summary>The next piece, or null when all that is known to be needed is done.</summary>
    /// <param name="state">The session.</param>
    /// <param name="within">How many stages ahead to look; 0 for the one that is on.</param>
    public Piece? Next(SessionState state, int within) => Enumerable
        .Range(state.Place.Stage, Math.Min(within, state.Plan.Last - state.Place.Stage) + 1)
        .SelectMany(stage => PiecesOf(state, stage)).FirstOrDefault(p => !p.IsDone());

    /// <summary>Whether a stage's pictures are all ready.</summary>
    public bool IsReady(SessionState state, int stage) => PiecesOf(state, stage).All(p => p.IsDone());

    /// <summary>What the pictures of a stage need.</summary>
    public IEnumerable<Piece> PiecesOf(SessionState state, int stage)
    {
        var step = Script.Steps[stage];
        return Pictures.Of(Script, step).Select(p => p.Figure).Distinct().SelectMany(figure => figure switch
        {
            "" or Pictures.Votes or Pictures.Shift => [],
            "G5" => Loops(state, stage),
            "G6" or Pictures.Theirs => Disputed(state, stage),
            "G9" => Shocked(state, stage),
            "G11" => Lived(state, stage),
            "G19" => Judged(stage),
            _ => Compared(state, stage),
        });
    }

    private IEnumerable<Piece> Compared(SessionState state, int stage) =>
        [Runs(stage, bench.Scenes.Own, bench.PoliciesOf(state, stage, anonymous: false))];

    private IEnumerable<Piece> Shocked(SessionState state, int stage)
    {
        var of = Script.Steps[stage].State == StepState.Reveal ? Script.Step(Script.Steps[stage].Of) : Script.Steps[stage];
        var policies = bench.PoliciesOf(state, stage, anonymous: false);
        return of.State == StepState.Shock
            ? bench.Scenes.Of(of).Select(w => Runs(stage, w.Setting, policies))
            : [Runs(stage, bench.Scenes.Own, policies)];
    }

    // With nothing to set beside it, today is run by itself: that warms the worlds in which policies will start.
    private Piece Runs(int stage, Setting setting, IReadOnlyList<Policy> policies) => new(
        stage, () => bench.IsWhole(setting, policies), stop => bench.RunNext(setting, policies, stop));

    private IEnumerable<Piece> Lived(SessionState state, int stage)
    {
        var policies = bench.PoliciesOf(state, stage, anonymous: false);
        return policies.Skip(1).Take(1).Select(p => new Piece(stage, () => bench.Life.Has(p), stop => bench.Life.Follow(p, stop)));
    }

    private IEnumerable<Piece> Loops(SessionState state, int stage)
    {
        var loops = bench.LoopsOf(bench.PoliciesOf(state, stage, anonymous: false)[^1]);
        return [new(stage, () => loops.IsDone, loops.RunNext)];
    }

    // Claim by claim: each board has its first line soon, whichever the room has turned to.
    private IEnumerable<Piece> Judged(int stage)
    {
        var step = Script.Steps[stage].State == StepState.Reveal ? Script.Step(Script.Steps[stage].Of) : Script.Steps[stage];
        return bench.Claims.TryGetValue(step.Id, out var claims)
            ? from claim in claims.Claims
              from world in Enumerable.Range(0, claims.Worlds)
              select new Piece(stage, () => claims.Of(world, claim) is not null, stop => claims.Judge(world, claim, stop))
            : [];
    }

    // What teams have said comes first; then all that they may say, seed by seed, so that there is something to see after the first.
    private IEnumerable<Piece> Disputed(SessionState state, int stage)
    {
        var step = Script.Steps[stage].State == StepState.Reveal ? Script.Step(Script.Steps[stage].Of) : Script.Steps[stage];
        var policies = TeamPolicies.Beside(bench.TeamsOf(state, stage), anonymous: false);
        if (policies.Count < 2)
        {
            return [];
        }

        var said = Enumerable.Range(0, state.Plan.Teams.Count).Select(t => Questions.Disputes(state.AnswerOf(step.Id, t)))
            .OfType<(Belief Belief, double Value)>().Select(d => new Disputed(d.Belief, d.Value)).Distinct().ToList();
        var others = step.Disputed.SelectMany(Disputes.EndsOf).Except(said).ToList();
        return
        [
            Runs(stage, bench.Scenes.Own, policies),
            .. new[] { said, others }.SelectMany(worlds =>
                from seed in StudyPlan.FirstSeeds(bench.DisputeSeeds)
                from some in worlds.Chunk(bench.Threads)
                select new Piece(
                    stage, () => bench.Disputes.Has(some, policies, seed), stop => bench.Disputes.Run(some, policies, seed, stop))),
        ];
    }
}
