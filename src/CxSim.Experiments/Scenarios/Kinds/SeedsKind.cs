using System.Globalization;
using System.Text.Json.Nodes;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Scenarios.Kinds;

/// <summary>How many seeds, or which.</summary>
internal sealed class SeedsKind : Kind<IReadOnlyList<ulong>>
{
    private const int Most = 10_000;

    internal override string Words => $"how many (1–{Most}: the seeds 1, 2, …), or a list of whole numbers";

    internal override IReadOnlyList<ulong> Read(Node node, IReadOnlyList<ulong> before, Reading reading)
    {
        if (node is not Sequence list)
        {
            int count = new WholeKind("", 1, Most).Read(node, 0, reading);
            return count == 0 ? before : StudyPlan.FirstSeeds(count);
        }

        if (list.Items.Count is 0 or > Most)
        {
            reading.Invalid(node.At, $"{reading.Name} has {list.Items.Count} entries", $"1 to {Most} seeds");
            return before;
        }

        var seeds = new List<ulong>();
        foreach (var item in list.Items)
        {
            if (item is Scalar { Quoted: false } scalar
                && ulong.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed))
            {
                seeds.Add(seed);
            }
            else
            {
                reading.Invalid(item.At, $"seed {item.Words} is not a whole number", "0 to 18446744073709551615");
            }
        }

        if (seeds.Distinct().Count() != seeds.Count)
        {
            ulong twice = seeds.GroupBy(s => s).First(g => g.Count() > 1).Key;
            reading.Invalid(node.At, $"seed {twice} twice", "different seeds; the same future counted twice would fake certainty");
        }

        return seeds;
    }

    internal override Node Write(IReadOnlyList<ulong> value) => value.SequenceEqual(StudyPlan.FirstSeeds(value.Count))
        ? new Scalar(value.Count.ToString(CultureInfo.InvariantCulture))
        : new Sequence(value.Select(s => new Scalar(s.ToString(CultureInfo.InvariantCulture))));

    internal override JsonObject Schema() => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = Most },
            new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0 }, ["minItems"] = 1 }),
    };
}
