using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Shapes;
using CxSim.Experiments.Scenarios.Yaml;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Scenarios;

/// <summary>What a command line changes in an experiment. Values are text as typed; all that is wrong with them is told at once.</summary>
public sealed record Overrides
{
    /// <summary>"lever=value": for every policy but the baseline; with no other policy, for a changed copy of the baseline.</summary>
    public IReadOnlyList<string> Sets { get; init; } = [];

    /// <summary>"belief=value".</summary>
    public IReadOnlyList<string> Beliefs { get; init; } = [];

    /// <summary>Name or file of the set of beliefs to start from, or null.</summary>
    public string? BeliefSet { get; init; }

    /// <summary>Name or file of the only centre, or null.</summary>
    public string? Centre { get; init; }

    /// <summary>How many seeds ("12"), or which ("3,5,8"), or null.</summary>
    public string? Seeds { get; init; }

    /// <summary>Most seeds to settle every headline verdict, or null.</summary>
    public string? Settle { get; init; }

    /// <summary>Sets of beliefs to draw, or null.</summary>
    public string? Draws { get; init; }

    /// <summary>Weeks under each policy, or null.</summary>
    public string? Weeks { get; init; }

    /// <summary>Weeks of warm-up, or null.</summary>
    public string? WarmUp { get; init; }

    /// <summary>Customers in a cohort, or null.</summary>
    public string? Cohort { get; init; }

    /// <summary>Whether levers and beliefs may leave their range.</summary>
    public bool AllowExtrapolation { get; init; }

    /// <summary>The experiment so changed.</summary>
    /// <exception cref="InputException">Something is unknown or impossible.</exception>
    public Experiment Apply(Experiment experiment, Library library)
    {
        var problems = new Problems();
        bool extrapolate = AllowExtrapolation || experiment.AllowExtrapolation || library.AllowExtrapolation;
        Reading Flag(string name) => new(name, library, problems) { AllowExtrapolation = extrapolate };

        var changed = experiment with { AllowExtrapolation = extrapolate };
        changed = Key("centre", Centre, "--centre");
        changed = Key("beliefs", BeliefSet, "--belief-set");
        changed = Key("seeds", Seeds, "--seeds");
        changed = Key("settle", Settle, "--settle");
        changed = Key("draws", Draws, "--draws");
        changed = Key("weeks", Weeks, "--weeks");
        changed = Key("warmup", WarmUp, "--warmup");
        changed = Key("cohort", Cohort, "--cohort");
        changed = WithBeliefs(changed, Flag("--belief"));
        changed = WithSets(changed, Flag("--set"));
        ExperimentShape.Whole.Check(changed, Flag("the command line"));
        problems.ThrowIfAny();
        return changed;

        Experiment Key(string key, string? text, string flag) => text is null
            ? changed
            : ExperimentShape.Whole.Find(key)!.Read(new Entry(key, Node(key, text)), changed, Flag(flag));
    }

    private static Node Node(string key, string text) => key == "seeds" && text.Contains(',')
        ? new Sequence(text.Split(',').Select(seed => new Scalar(seed.Trim())))
        : new Scalar(text);

    private Experiment WithBeliefs(Experiment experiment, Reading reading)
    {
        var beliefs = Assign(Beliefs, BeliefShape.Values, "belief", experiment.Beliefs, reading);
        return beliefs.SameAs(experiment.Beliefs) ? experiment : experiment with { Beliefs = beliefs.Named(Changed(beliefs.Id)) };
    }

    private Experiment WithSets(Experiment experiment, Reading reading)
    {
        if (Sets.Count == 0)
        {
            return experiment;
        }

        // Read once, so that a wrong value is told once whatever the number of policies.
        var baseline = experiment.Baseline;
        Assign(Sets, PolicyShape.LeverValues, "lever", baseline, reading);
        var again = new Reading(reading.File, reading.Library, new Problems()) { AllowExtrapolation = reading.AllowExtrapolation };
        return experiment.Policies.Count == 1
            ? experiment with { Policies = [baseline, Change(baseline)] }
            : experiment with { Policies = [.. experiment.Policies.Select(p => p == baseline ? p : Change(p))] };

        Policy Change(Policy policy)
        {
            var changed = Assign(Sets, PolicyShape.LeverValues, "lever", policy, again);
            return changed.SameAs(policy) ? policy : changed.Named(Changed(policy.Id), $"{policy.Title}, {string.Join(", ", Sets)}");
        }
    }

    private static string Changed(string id) => id.EndsWith("-changed", StringComparison.Ordinal) ? id : id + "-changed";

    private static T Assign<T>(IReadOnlyList<string> texts, Shape<T> shape, string noun, T value, Reading reading)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (string text in texts)
        {
            int equals = text.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? text : text[..equals].Trim();
            if (equals < 0)
            {
                reading.Usage(default, $"{Quote.ForMessage(text)} has no value", $"{noun}=value, like {shape.Names.First()}=1");
            }
            else if (shape.Find(name) is not { } property)
            {
                reading.Unknown(default, noun, name, [.. shape.Names]);
            }
            else if (!done.Add(name))
            {
                reading.Usage(default, $"{noun} \"{name}\" twice", "each once");
            }
            else
            {
                value = property.Read(new Entry(name, new Scalar(text[(equals + 1)..].Trim())), value, reading);
            }
        }

        return value;
    }
}
