using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Yaml;
using CxSim.Experiments.Statistics;

namespace CxSim.Experiments.Scenarios.Shapes;

/// <summary>What must hold between the values of an experiment.</summary>
internal static class ExperimentRules
{
    internal static void Centres(Experiment experiment, Reading reading)
    {
        foreach (var twice in experiment.Centres.GroupBy(c => c.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            reading.Invalid(reading.PlaceOf("centres"), $"centre \"{twice.Key}\" {twice.Count()} times", "each once");
        }
    }

    /// <summary>A plain queue has no levers: policies on it would differ in name only.</summary>
    internal static void Queues(Experiment experiment, Reading reading)
    {
        if (experiment.Centres.FirstOrDefault(c => c is QueueCentre) is not { } queue)
        {
            return;
        }

        if (experiment.Policies.FirstOrDefault(p => p.Id != experiment.BaselineId) is { } policy)
        {
            reading.Invalid(reading.PlaceOf("policies"), $"policy \"{policy.Id}\" on the plain queue \"{queue.Id}\"",
                "no policies, because a plain queue has no levers, or full centres only");
        }

        if (experiment.Shocks.Count > 0)
        {
            reading.Invalid(reading.PlaceOf("shocks"), $"shocks on the plain queue \"{queue.Id}\"", "none; change its periods instead");
        }
    }

    internal static void Policies(Experiment experiment, Reading reading)
    {
        var place = reading.PlaceOf("policies");
        foreach (var twice in experiment.Policies.GroupBy(p => p.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            reading.Invalid(place, $"policy \"{twice.Key}\" {twice.Count()} times", "each once, with an id of its own");
        }

        int compared = experiment.Policies.Count(p => p.Id != experiment.BaselineId);
        if (compared > Experiment.MostPolicies)
        {
            reading.Invalid(place, $"{compared} policies besides the baseline", $"at most {Experiment.MostPolicies}");
        }
    }

    internal static void Uncertainty(Experiment experiment, Reading reading)
    {
        if (experiment.Draws is > 0 and < BeliefSpread.Fewest)
        {
            reading.Invalid(
                reading.PlaceOf("draws"),
                $"{experiment.Draws} draws of beliefs",
                $"0, or at least {BeliefSpread.Fewest}: fewer say nothing about the next one");
        }

        if (experiment.MostSeeds > 0 && experiment.MostSeeds < experiment.Seeds.Count)
        {
            reading.Invalid(
                reading.PlaceOf("settle"), $"at most {experiment.MostSeeds} seeds, and {experiment.Seeds.Count} to begin with",
                "0, or at least as many as seeds");
        }
    }

    internal static void Shocks(Experiment experiment, Reading reading)
    {
        for (int i = 0; i < experiment.Shocks.Count; i++)
        {
            if (experiment.Shocks[i].Week >= experiment.Weeks)
            {
                reading.Invalid(reading.PlaceOf("shocks", $"shocks[{i + 1}]", "week"),
                    $"shock {i + 1} begins in week {experiment.Shocks[i].Week}, after the end",
                    $"a week below {experiment.Weeks}");
            }
        }
    }

    /// <summary>The experiment with its baseline among the policies, first if it was not there.</summary>
    internal static Experiment WithBaseline(Experiment experiment, Reading reading)
    {
        if (experiment.Policies.Any(p => p.Id == experiment.BaselineId))
        {
            return experiment;
        }

        var name = new Scalar(experiment.BaselineId, false, reading.PlaceOf("baseline"));
        var baseline = reading.Library.Find(Shelves.Policies, name, reading);
        return baseline is null ? experiment : experiment with { Policies = [baseline, .. experiment.Policies] };
    }
}
