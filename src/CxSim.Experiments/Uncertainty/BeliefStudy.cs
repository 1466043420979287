using CxSim.Experiments.Designs;
using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;

namespace CxSim.Experiments.Uncertainty;

/// <summary>Runs a study's policies under beliefs drawn from their ranges. Draw i meets the luck of the i-th seed, over and over.</summary>
/// <param name="plan">The study.</param>
/// <param name="draws">How many sets of beliefs to draw, 0 or more.</param>
public sealed class BeliefStudy(StudyPlan plan, int draws)
{
    private readonly Setting[] _settings = draws == 0
        ? []
        : [.. BeliefDraws.Around(plan.Beliefs, draws, ranges: plan.Uncertain).Select(b => plan.Setting with { Beliefs = b })];

    /// <summary>What has to be run.</summary>
    public IReadOnlyList<Trial> Trials => [.. _settings.SelectMany((_, i) => plan.Policies.Select(p => TrialOf(i, p)))];

    /// <summary>Runs what is not kept yet.</summary>
    /// <returns>The draws, or null when stopped; what is finished stays kept.</returns>
    public DrawnStudy? Run(TrialFarm farm, CancellationToken stop = default) => farm.Run(Trials, stop)
        ? new(plan, [.. _settings.Select((s, i) => new Drawn(i + 1, s.Beliefs, SeedOf(i), Outcomes(farm, i)))])
        : null;

    private IReadOnlyList<TrialOutcome> Outcomes(TrialFarm farm, int draw) => [.. plan.Policies.Select(p => farm[TrialOf(draw, p)])];

    private ulong SeedOf(int draw) => plan.Seeds[draw % plan.Seeds.Count];

    private Trial TrialOf(int draw, Model.Policies.Policy policy) => new(_settings[draw], policy, SeedOf(draw));
}
