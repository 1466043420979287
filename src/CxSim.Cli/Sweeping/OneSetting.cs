using CxSim.Cli.Errors;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Policies;

namespace CxSim.Cli.Sweeping;

/// <summary>What a study of many trials needs of an experiment: one centre, one policy, one baseline.</summary>
/// <param name="Experiment">The experiment.</param>
/// <param name="Setting">Its world, apart from policy and luck.</param>
/// <param name="Policy">The policy beside the baseline; the baseline itself when there is no other.</param>
internal sealed record OneSetting(Experiment Experiment, Setting Setting, Policy Policy)
{
    /// <summary>Takes it from an experiment.</summary>
    public static OneSetting Of(Experiment experiment)
    {
        if (experiment.Centres is not [FullCentre centre])
        {
            throw Refusal.Invalid("this needs one centre with customers and agents.", "Name it:  --centre std-40");
        }

        Policy[] others = [.. experiment.Policies.Where(p => p.Id != experiment.BaselineId)];
        if (others.Length > 1)
        {
            throw Refusal.Invalid(
                $"this experiment has {others.Length} policies beside its baseline; this takes one.", $"Name it:  {others[0].Id}");
        }

        var setting = new Setting
        {
            Centre = centre.Centre,
            Beliefs = experiment.Beliefs,
            Shocks = experiment.Shocks,
            Weeks = experiment.Weeks,
            WarmUpWeeks = experiment.WarmUpWeeks,
            CohortSize = experiment.CohortSize,
        };
        return new(experiment, setting, others.SingleOrDefault() ?? experiment.Baseline);
    }
}
