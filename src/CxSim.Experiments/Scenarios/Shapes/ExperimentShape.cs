using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Scenarios.Shapes;

/// <summary>An experiment as a block of keys.</summary>
internal static class ExperimentShape
{
    private static readonly ReferenceKind<CentreScenario> Centre = new(
        () => Shelves.Centres, new Experiment().Centres[0], "centre.schema.json", "queue.schema.json");

    internal static readonly Shape<Experiment> Whole = new Shape<Experiment>("key", "an experiment", new Experiment())
        .Has("experiment", new IdKind(), e => e.Name, (e, v) => e with { Name = v },
            "The word used in files and results folders.", required: true)
        .Has("question", new TextKind(1000, lines: true), e => e.Question, (e, v) => e with { Question = v },
            "What it is to answer, in a sentence.")
        .Has("allowExtrapolation", new ExtrapolationKind(), e => e.AllowExtrapolation, (e, v) => e with { AllowExtrapolation = v },
            "Whether levers and beliefs may leave the range for which there is evidence.")
        .Takes("centre", Centre, (e, v) => e with { Centres = [v] }, "The centre, where there is one; std-40 unless said.")
        .Has("centres", new ListKind<CentreScenario>(Centre, 1, 12), e => e.Centres, (e, v) => e with { Centres = v }, "The centres.")
        .Has("policies",
            new ListKind<Policy>(
                new ReferenceKind<Policy>(() => Shelves.Policies, Policy.Today, "policy.schema.json"),
                1,
                Experiment.MostPolicies + 1),
            e => e.Policies, (e, v) => e with { Policies = v }, "What is compared. The baseline is added if it is not among them.")
        .Has("baseline", new IdKind(), e => e.BaselineId, (e, v) => e with { BaselineId = v },
            "The policy with which the others are compared; today unless said.")
        .Has("beliefs", new BeliefsKind(), e => e.Beliefs, (e, v) => e with { Beliefs = v }, "How the world works; base unless said.")
        .Has("shocks", new ListKind<Shock>(ShockShape.Whole, 0, 50), e => e.Shocks, (e, v) => e with { Shocks = v },
            "What happens to the centre, whatever its policy.")
        .Has("seeds", new SeedsKind(), e => e.Seeds, (e, v) => e with { Seeds = v }, "Replications: each seed is one simulated future.")
        .Has("settle", new WholeKind("seeds", 0, 10_000), e => e.MostSeeds, (e, v) => e with { MostSeeds = v },
            "Run more seeds until every headline verdict is settled, but no more than this; 0 keeps to seeds.")
        .Has("draws", new WholeKind("draws", 0, 10_000), e => e.Draws, (e, v) => e with { Draws = v },
            "Sets of beliefs drawn from their ranges, each under every policy: 0, or 19 and more, from which one can conclude.")
        .Has("weeks", new WholeKind("weeks", 1, 1040), e => e.Weeks, (e, v) => e with { Weeks = v }, "Weeks simulated under each policy.")
        .Has("warmup", new WholeKind("weeks", 0, 1040), e => e.WarmUpWeeks, (e, v) => e with { WarmUpWeeks = v },
            "Weeks under today before any policy starts.")
        .Has("cohort", new WholeKind("customers", 1, 1_000_000), e => e.CohortSize, (e, v) => e with { CohortSize = v },
            "Customers in a cohort: how the world is cut, which changes no number.")
        .Either("centre", "centres")
        .Checked(ExperimentRules.Centres)
        .Checked(ExperimentRules.Policies)
        .Checked(ExperimentRules.Queues)
        .Checked(ExperimentRules.Shocks)
        .Checked(ExperimentRules.Uncertainty);
}
