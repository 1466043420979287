using CxSim.Experiments.Designs;
using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Claims;

/// <summary>
/// Runs claims under several sets of beliefs, all on the same seeds. Around the base set worlds are drawn from the ranges, and a verdict is
/// judged as studies judge theirs: by luck and beliefs together. Seeds are added while luck leaves a verdict open, and the point is looked
/// for at which the base verdict turns.
/// </summary>
/// <param name="farm">Where runs are done and kept.</param>
/// <param name="options">How much is simulated.</param>
public sealed class ClaimBoard(TrialFarm farm, BoardOptions options)
{
    /// <summary>What the runs that are certain to be needed would take: first seeds, first looks for turns, drawn worlds.</summary>
    public Price PriceOf(IReadOnlyList<Claim> claims, IReadOnlyList<BeliefSet> sets) => farm.PriceOf(
    [
        .. claims.SelectMany(c => sets.SelectMany(s => new Stage(c, s, options.Scale).Trials(StudyPlan.FirstSeeds(options.FirstSeeds)))),
        .. Drawn(claims, sets).OfType<DrawnStages>().SelectMany(d => d.Trials),
        .. claims.Where(Turned).SelectMany(c => new ClaimTurning(c, BeliefSet.Base, options).Trials()),
    ]);

    /// <summary>Runs the board.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="sets">The sets of beliefs; around the base set worlds are drawn, and it is the one that is turned.</param>
    /// <param name="stop">Stops between runs; what is done is kept.</param>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public IReadOnlyList<ClaimOutcome> Run(
        IReadOnlyList<Claim> claims, IReadOnlyList<BeliefSet> sets, CancellationToken stop = default)
    {
        var settled = Settle(claims, sets, stop);
        var flips = Flip(claims, stop);
        return [.. claims.Select((c, i) => new ClaimOutcome(c, settled[i], flips[i]))];
    }

    /// <summary>
    /// Whether all that a claim promises is seen, in the mean over the first seeds, with the belief or lever it may hang on at a value:
    /// one side of a turning point, run by itself.
    /// </summary>
    public bool IsSeen(Claim claim, BeliefSet beliefs, double value, CancellationToken stop = default)
    {
        var stage = ClaimTurning.At(claim, beliefs, value, options.Scale);
        Run([.. stage.Trials(StudyPlan.FirstSeeds(options.FirstSeeds))], stop);
        return stage.IsSeen(farm, StudyPlan.FirstSeeds(options.FirstSeeds));
    }

    private List<List<SetOutcome>> Settle(IReadOnlyList<Claim> claims, IReadOnlyList<BeliefSet> sets, CancellationToken stop)
    {
        var stages = claims.Select(c => sets.Select(s => new Stage(c, s, options.Scale)).ToList()).ToList();
        var drawn = Drawn(claims, sets);
        var outcomes = claims.Select(_ => sets.Select(_ => (SetOutcome?)null).ToList()).ToList();
        Run([.. drawn.OfType<DrawnStages>().SelectMany(d => d.Trials)], stop);
        for (int n = options.FirstSeeds; ; n = Math.Min(n + options.FirstSeeds, options.MostSeeds))
        {
            var open = (from c in Enumerable.Range(0, claims.Count)
                        from s in Enumerable.Range(0, sets.Count)
                        where outcomes[c][s] is not { IsOpen: false }
                        select (c, s)).ToList();
            Run([.. open.SelectMany(o => stages[o.c][o.s].Trials(StudyPlan.FirstSeeds(n)))], stop);
            foreach (var (c, s) in open)
            {
                var tests = stages[c][s].Probe(farm, StudyPlan.FirstSeeds(n));
                bool around = sets[s].Id == BeliefSet.Base.Id && drawn[c] is not null;
                outcomes[c][s] = new SetOutcome(sets[s].Id, n, around ? drawn[c]!.Around(tests, stages[c][s], farm) : tests);
            }

            if (n >= options.MostSeeds || open.TrueForAll(o => !outcomes[o.c][o.s]!.IsOpen))
            {
                return [.. outcomes.Select(o => o.Select(s => s!).ToList())];
            }
        }
    }

    // All claims' searches go step by step together, so that every step has work for all cores.
    private List<FlipOutcome?> Flip(IReadOnlyList<Claim> claims, CancellationToken stop)
    {
        var searches = claims.Select(c => Turned(c) ? new ClaimTurning(c, BeliefSet.Base, options) : null).ToList();
        while (searches.OfType<ClaimTurning>().Where(s => !s.IsOver).ToList() is { Count: > 0 } going)
        {
            Run([.. going.SelectMany(s => s.Trials())], stop);
            going.ForEach(s => s.Learn(farm));
        }

        return [.. searches.Select(s => s?.Outcome)];
    }

    private bool Turned(Claim claim) => options.FlipSeeds > 0 && options.FlipsOf?.Contains(claim.Id) != false;

    // Null for each claim when no worlds are drawn.
    private List<DrawnStages?> Drawn(IReadOnlyList<Claim> claims, IReadOnlyList<BeliefSet> sets)
    {
        var worlds = options.Draws > 0 && sets.Any(s => s.Id == BeliefSet.Base.Id)
            ? BeliefDraws.Around(BeliefSet.Base, options.Draws)
            : [];
        return [.. claims.Select(c => worlds.Count == 0 ? null : new DrawnStages(c, worlds, options))];
    }

    private void Run(IReadOnlyCollection<Trial> trials, CancellationToken stop)
    {
        if (!farm.Run(trials, stop))
        {
            throw new OperationCanceledException(stop);
        }
    }
}
