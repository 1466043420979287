using System.Text.Json;
using System.Text.Json.Serialization;
using CxSim.Experiments.Running;
using CxSim.Model.Policies;

namespace CxSim.Orleans.Wire;

/// <summary>Settings and policies as text, exact to the last bit. Who reads it checks the hash of what it read.</summary>
internal static class WorldText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        IgnoreReadOnlyProperties = true,
        Converters = { new BeliefsConverter(), new PolicyConverter() },
    };

    /// <summary>The text of a setting.</summary>
    public static string Of(Setting setting) => JsonSerializer.Serialize(setting, Options);

    /// <summary>The text of a policy.</summary>
    public static string Of(Policy policy) => JsonSerializer.Serialize(policy, Options);

    /// <summary>The setting of a text.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static Setting Setting(string text) => JsonSerializer.Deserialize<Setting>(text, Options)!;

    /// <summary>The policy of a text.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static Policy Policy(string text) => JsonSerializer.Deserialize<Policy>(text, Options)!;

    // By ordinal: who runs it is of the same build as who wrote it.
    private sealed record Named(string Id, string Title, double[] Values);

    private sealed class BeliefsConverter : JsonConverter<BeliefSet>
    {
        public override BeliefSet Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var named = JsonSerializer.Deserialize<Named>(ref reader, options)!;
            return Beliefs.All.Aggregate(BeliefSet.Base.Named(named.Id), (set, b) => set.With(b, named.Values[b.Ordinal]));
        }

        public override void Write(Utf8JsonWriter writer, BeliefSet value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, new Named(value.Id, "", [.. Beliefs.All.Select(b => value[b])]), options);
    }

    private sealed class PolicyConverter : JsonConverter<Policy>
    {
        public override Policy Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var named = JsonSerializer.Deserialize<Named>(ref reader, options)!;
            return Model.Policies.Policy.Of(named.Id, named.Title, [.. Levers.All.Select(l => (l, named.Values[l.Ordinal]))]);
        }

        public override void Write(Utf8JsonWriter writer, Policy value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, new Named(value.Id, value.Title, [.. Levers.All.Select(l => value[l])]), options);
    }
}
