using CxSim.Experiments.Scenarios.Queues;
using CxSim.Experiments.Scenarios.Shapes;
using CxSim.Experiments.Scenarios.Yaml;
using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Scenarios;

/// <summary>
/// Writes what was read with every value spelt out, so that it can be run again without any other file. Numbers are written as the
/// shortest text that reads back as the same number.
/// </summary>
public static class ResolvedWriter
{
    /// <summary>Name of the file with everything but the beliefs.</summary>
    public const string ScenarioFile = "scenario.yaml";

    /// <summary>Name of the file with the beliefs, to which the first refers.</summary>
    public const string BeliefsFile = "beliefs.yaml";

    /// <summary>Writes both files into a folder that exists.</summary>
    public static void Write(Experiment experiment, string folder)
    {
        File.WriteAllText(Path.Combine(folder, ScenarioFile), Scenario(experiment));
        File.WriteAllText(Path.Combine(folder, BeliefsFile), Beliefs(experiment.Beliefs));
    }

    /// <summary>Text of the experiment, which refers to <see cref="BeliefsFile"/>.</summary>
    public static string Scenario(Experiment experiment) => YamlText.Of((Mapping)ExperimentShape.Whole.Write(experiment));

    /// <summary>Text of a set of beliefs.</summary>
    /// <param name="beliefs">The beliefs.</param>
    /// <param name="comments">Whether to say beside each value what it means.</param>
    public static string Beliefs(BeliefSet beliefs, bool comments = false) =>
        YamlText.Of((Mapping)BeliefShape.Whole.Write(beliefs), comments);

    /// <summary>Text of a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="comments">Whether to say beside each value what it means.</param>
    public static string Policy(Policy policy, bool comments = false) => YamlText.Of((Mapping)PolicyShape.Whole.Write(policy), comments);

    /// <summary>Text of a plain queue's file.</summary>
    /// <param name="queue">The queue.</param>
    /// <param name="comments">Whether to say beside each value what it means.</param>
    public static string Queue(QueueSpec queue, bool comments = false) => YamlText.Of((Mapping)QueueShapes.Whole.Write(queue), comments);

    /// <summary>Text of a centre's file.</summary>
    /// <param name="centre">The centre.</param>
    /// <param name="comments">Whether to say beside each value what it means.</param>
    public static string Centre(Centre centre, bool comments = false) => YamlText.Of((Mapping)CentreShape.Whole.Write(centre), comments);
}
