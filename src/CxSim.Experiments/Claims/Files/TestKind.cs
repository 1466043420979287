using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Claims.Files;

/// <summary>A test: a block with one key, which says what kind of test it is.</summary>
internal sealed class TestKind : Kind<ClaimTest>
{
    private static readonly Dictionary<string, Form> Forms = new(StringComparer.Ordinal)
    {
        ["difference"] = Form.Of(TestShapes.Difference),
        ["interplay"] = Form.Of(TestShapes.Interplay),
        ["sweep"] = Form.Of(TestShapes.Sweep),
        ["steering"] = Form.Of(TestShapes.Steering),
    };

    internal override ClaimTest Start => new DifferenceTest();

    internal override string Words => $"one of {string.Join(", ", Forms.Keys)}";

    internal override ClaimTest Read(Node node, ClaimTest before, Reading reading)
    {
        if (node is not Mapping { Entries.Count: 1 } map)
        {
            reading.Wrong(node, "a block with one key", Words);
            return before;
        }

        var entry = map.Entries[0];
        if (Forms.TryGetValue(entry.Key, out var form))
        {
            return reading.Within(entry.Key, entry.Value.At, () => form.Read(entry.Value, reading));
        }

        reading.Unknown(entry.At, "kind of test", entry.Key, [.. Forms.Keys]);
        return before;
    }

    internal override Node Write(ClaimTest value)
    {
        var (word, form) = Forms.First(f => f.Value.Type == value.GetType());
        return new Mapping([new Entry(word, form.Write(value))]);
    }

    internal override JsonObject Schema() => new()
    {
        ["oneOf"] = new JsonArray([.. Forms.Select(f => new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject { [f.Key] = f.Value.Schema() },
            ["required"] = new JsonArray(f.Key),
            ["additionalProperties"] = false,
        })]),
    };

    // One shape among several whose values are all tests.
    private sealed record Form(Type Type, Func<Node, Reading, ClaimTest> Read, Func<ClaimTest, Node> Write, Func<JsonObject> Schema)
    {
        public static Form Of<T>(Shape<T> shape)
            where T : ClaimTest =>
            new(typeof(T), (node, reading) => shape.Read(node, shape.Start, reading), test => shape.Write((T)test), shape.Schema);
    }
}
