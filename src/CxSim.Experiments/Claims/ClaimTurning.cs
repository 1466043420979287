using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;
using CxSim.Experiments.Turning;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Claims;

/// <summary>Looks for the value of a belief or lever at which a claim turns, in the mean over its seeds.</summary>
internal sealed class ClaimTurning
{
    private readonly Claim _claim;
    private readonly BeliefSet _beliefs;
    private readonly BoardOptions _options;
    private readonly double _here;
    private readonly TurningSearch _search;

    public ClaimTurning(Claim claim, BeliefSet beliefs, BoardOptions options)
    {
        (_claim, _beliefs, _options) = (claim, beliefs, options);
        var along = claim.Flip;
        _here = along.Belief is { } belief ? beliefs[belief] : claim.PolicyOf(along.Of[0])[along.Lever!];
        bool isSwitch = along.Belief is { IsSwitch: true };
        _search = new TurningSearch(_here, [along.From, along.To], isSwitch ? 0 : options.Halvings, between: !isSwitch);
    }

    /// <summary>Whether there is nothing more to try.</summary>
    public bool IsOver => _search.Wanted.Count == 0;

    /// <summary>What it came to.</summary>
    public FlipOutcome Outcome => new(_claim.Flip, _here, _search.Points, _options.FlipSeeds);

    /// <summary>The runs for the values to be tried.</summary>
    public IEnumerable<Trial> Trials() => _search.Wanted.SelectMany(v => At(_claim, _beliefs, v, _options.Scale).Trials(Seeds));

    /// <summary>Takes in the runs and says what to try next. Several promises have no common distance: only yes or no is told.</summary>
    public void Learn(TrialFarm farm) =>
        _search.Learn(v => At(_claim, _beliefs, v, _options.Scale).IsSeen(farm, Seeds) ? 1 : -1);

    /// <summary>A claim with what its verdict may hang on at a value.</summary>
    internal static Stage At(Claim claim, BeliefSet beliefs, double value, BoardScale scale)
    {
        var along = claim.Flip;
        if (along.Belief is { } belief)
        {
            return new(claim, beliefs.With(belief, value), scale);
        }

        var moved = claim.Policies.Select(p => along.Of.Contains(p.Id, StringComparer.Ordinal) ? p.With(along.Lever!, value) : p);
        return new(claim with { Policies = [.. moved] }, beliefs, scale);
    }

    private IReadOnlyList<ulong> Seeds => StudyPlan.FirstSeeds(_options.FlipSeeds);
}
