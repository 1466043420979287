using System.Text;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Policies;
using CxSim.Reports.Presenting;

namespace CxSim.Cli.Drafting;

/// <summary>Writes an experiment file to edit: every lever stands in it, with its range and meaning.</summary>
internal static class Draft
{
    private const int CommentFrom = 26;

    /// <summary>The text of the file.</summary>
    /// <param name="name">The experiment's name.</param>
    /// <param name="from">What it begins with.</param>
    /// <param name="known">Where named beliefs are looked up.</param>
    public static string Of(string name, Experiment from, Library known)
    {
        var text = new StringBuilder();
        text.Append("# Change a number, then:  cxsim run ").Append(name).Append(".yaml\n");
        text.Append("# A lever with # before it is as today. What it does and costs:  cxsim explain <lever>\n");
        Line(text, 0, $"experiment: {name}", "the name of its results");
        Line(text, 0, "question: " + Quoted(from.Question.Length > 0 ? from.Question : "What does it change?"));
        Line(text, 0, $"centres: [{string.Join(", ", from.Centres.Select(c => c.Id))}]", "cxsim list centres");
        text.Append("policies:\n");
        foreach (var policy in from.Policies)
        {
            Policy(text, policy, from.BaselineId, name);
        }

        Line(text, 0, $"baseline: {from.BaselineId}", "what the others are compared with");
        Beliefs(text, from.Beliefs, known);
        Line(text, 0, $"seeds: {from.Seeds.Count}", "simulated futures; more narrow the intervals");
        Line(text, 0, $"weeks: {from.Weeks}", "weeks under each policy");
        Line(text, 0, $"warmup: {from.WarmUpWeeks}", "weeks under today before they start");
        return text.ToString();
    }

    private static void Policy(StringBuilder text, Policy policy, string baseline, string name)
    {
        if (policy.Id == baseline && policy.SameAs(Model.Policies.Policy.Today))
        {
            text.Append($"  - {policy.Id}\n");
            return;
        }

        // A changed preset under its old name would make two results that look alike and are not.
        bool preset = Presets.Find(policy.Id) is not null;
        text.Append($"  - id: {(preset ? $"{policy.Id}-{name}" : policy.Id)}\n");
        text.Append($"    title: {Quoted(policy.Title)}\n");
        text.Append("    levers:\n");
        foreach (var lever in Levers.All)
        {
            string off = policy[lever] == lever.Default ? "# " : "";
            string range = $"{NumberText.Short(lever.Min)} to {NumberText.Short(lever.Max)} {lever.Unit}";
            Line(text, 6, $"{off}{lever.Id}: {policy[lever]:R}", $"{range}. {lever.Meaning}");
        }
    }

    private static void Beliefs(StringBuilder text, BeliefSet beliefs, Library known)
    {
        if (known.BeliefNames.Contains(beliefs.Id))
        {
            Line(text, 0, $"beliefs: {beliefs.Id}", "how the world works; cxsim list beliefs");
            return;
        }

        text.Append($"beliefs:\n  id: {beliefs.Id}\n  from: base\n  values:\n");
        foreach (var belief in beliefs.Moved())
        {
            Line(text, 4, $"{belief.Id}: {beliefs[belief]:R}", belief.Meaning);
        }
    }

    private static void Line(StringBuilder text, int indent, string line, string comment = "")
    {
        string full = new string(' ', indent) + line;
        text.Append(comment.Length == 0 ? full : $"{full.PadRight(CommentFrom)}  # {comment}").Append('\n');
    }

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"").ReplaceLineEndings(" ")}\"";
}
