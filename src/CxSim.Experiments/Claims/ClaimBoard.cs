using CxSim.Experiments.Designs;
using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Claims;

/// <summary>
/// Runs claims under several sets of beliefs, all on the same seeds. Seeds are added while luck leaves a verdict open; around the base
/// set the point is looked for at which the verdict turns, and its verdict is held against worlds drawn from the ranges.
/// </summary>
/// <param name="farm">Where runs are done and kept.</param>
/// <param name="options">How much is simulated.</param>
public sealed class ClaimBoard(TrialFarm farm, BoardOptions options)
{
    /// <summary>What the runs that are certain to be needed would take: first seeds, first looks for turns, drawn worlds.</summary>
    public Price PriceOf(IReadOnlyList<Claim> claims, IReadOnlyList<BeliefSet> sets) => farm.PriceOf(
    [
        .. claims.SelectMany(c => sets.SelectMany(s => new Stage(c, s, options.Scale).Trials(StudyPlan.FirstSeeds(options.FirstSeeds)))),
        .. Draws().SelectMany(world => claims.SelectMany(c => new Stage(c, world, options.Scale).Trials(StudyPlan.FirstSeeds(1)))),
        .. claims.Where(Turned).SelectMany(c => new FlipSearching(c, BeliefSet.Base, options).Trials()),
    ]);

    /// <summary>Runs the board.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="sets">The sets of beliefs; the base set is the one that is held against drawn worlds and turned.</param>
    /// <param name="stop">Stops between runs; what is done is kept.</param>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public IReadOnlyList<ClaimOutcome> Run(
        IReadOnlyList<Claim> claims, IReadOnlyList<BeliefSet> sets, CancellationToken stop = default)
    {
        var settled = Settle(claims, sets, stop);
        var flips = Flip(claims, stop);
        var drawn = Draw(claims, stop);
        return [.. claims.Select((c, i) => new ClaimOutcome(
            c, [.. settled[i].Select(s => s.Set == BeliefSet.Base.Id ? Doubted(s, drawn[i]) : s)], drawn[i], flips[i]))];
    }

    /// <summary>
    /// Whether all that a claim promises is seen, in the mean over the first seeds, with the belief or lever it may hang on at a value:
    /// one side of a turning point, run by itself.
    /// </summary>
    public bool IsSeen(Claim claim, BeliefSet beliefs, double value, CancellationToken stop = default)
    {
        var stage = FlipSearching.StageAt(claim, beliefs, value, options.Scale);
        Run([.. stage.Trials(StudyPlan.FirstSeeds(options.FirstSeeds))], stop);
        return stage.IsSeen(farm, StudyPlan.FirstSeeds(options.FirstSeeds));
    }

    private List<List<SetOutcome>> Settle(IReadOnlyList<Claim> claims, IReadOnlyList<BeliefSet> sets, CancellationToken stop)
    {
        var stages = claims.Select(c => sets.Select(s => new Stage(c, s, options.Scale)).ToList()).ToList();
        var outcomes = claims.Select(_ => sets.Select(_ => (SetOutcome?)null).ToList()).ToList();
        for (int n = options.FirstSeeds; ; n = Math.Min(n + options.FirstSeeds, options.MostSeeds))
        {
            var open = (from c in Enumerable.Range(0, claims.Count)
                        from s in Enumerable.Range(0, sets.Count)
                        where outcomes[c][s] is not { } known || SetOutcome.Open(known.Tests)
                        select (c, s)).ToList();
            Run([.. open.SelectMany(o => stages[o.c][o.s].Trials(StudyPlan.FirstSeeds(n)))], stop);
            foreach (var (c, s) in open)
            {
                outcomes[c][s] = SetOutcome.Of(sets[s].Id, stages[c][s].Probe(farm, StudyPlan.FirstSeeds(n)), n);
            }

            if (n >= options.MostSeeds || open.TrueForAll(o => !SetOutcome.Open(outcomes[o.c][o.s]!.Tests)))
            {
                return [.. outcomes.Select(o => o.Select(s => s!).ToList())];
            }
        }
    }

    private List<DrawnOutcome?> Draw(IReadOnlyList<Claim> claims, CancellationToken stop)
    {
        var worlds = Draws();
        var stages = claims.Select(c => worlds.Select(w => new Stage(c, w, options.Scale)).ToList()).ToList();
        Run([.. stages.SelectMany(s => s).SelectMany(s => s.Trials(StudyPlan.FirstSeeds(1)))], stop);
        return [.. stages.Select(s => s.Count == 0
            ? null
            : new DrawnOutcome(s.Count, s.Count(w => w.IsSeen(farm, StudyPlan.FirstSeeds(1)))))];
    }

    // All claims' searches go step by step together, so that every step has work for all cores.
    private List<FlipOutcome?> Flip(IReadOnlyList<Claim> claims, CancellationToken stop)
    {
        var searches = claims.Select(c => Turned(c) ? new FlipSearching(c, BeliefSet.Base, options) : null).ToList();
        while (searches.OfType<FlipSearching>().Where(s => s.Wanted.Count > 0).ToList() is { Count: > 0 } going)
        {
            Run([.. going.SelectMany(s => s.Trials())], stop);
            going.ForEach(s => s.Learn(farm));
        }

        return [.. searches.Select(s => s?.Outcome)];
    }

    private bool Turned(Claim claim) => options.FlipSeeds > 0 && options.FlipsOf?.Contains(claim.Id) != false;

    private static SetOutcome Doubted(SetOutcome luck, DrawnOutcome? drawn) =>
        drawn is null || luck.Verdict == ClaimVerdict.Depends || drawn.Agrees(luck.Verdict) ? luck : luck with
        {
            Verdict = ClaimVerdict.Depends,
            Why = $"{luck.Verdict.Word()} at the base, but is seen in {drawn.Held} of {drawn.Worlds} worlds drawn from the ranges",
        };

    private IReadOnlyList<BeliefSet> Draws() => options.Draws == 0 ? [] : BeliefDraws.Around(BeliefSet.Base, options.Draws);

    private void Run(IReadOnlyCollection<Trial> trials, CancellationToken stop)
    {
        if (!farm.Run(trials, stop))
        {
            throw new OperationCanceledException(stop);
        }
    }
}
