using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Running;

/// <summary>
/// SHA-256 over everything that can change a number: equal fingerprints, equal bits. Names and titles of policies do not count.
/// </summary>
public static class Fingerprint
{
    private static readonly JsonSerializerOptions Sorted = new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { SortProperties } },
    };

    /// <summary>Of a whole plan, 64 hexadecimal digits.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="engine">Which build of the model runs it.</param>
    public static string Of(StudyPlan plan, string engine)
    {
        var text = new StringBuilder(World(plan.Setting, engine));
        foreach (var policy in plan.Policies)
        {
            text.Append($"policy {policy.Id} {Levers(policy)}\n");
        }

        text.Append($"baseline {plan.BaselineId}\nseeds {string.Join(' ', plan.Seeds)}\n");
        return OfText(text.ToString());
    }

    /// <summary>Of what a policy's runs depend on, seed apart, 64 hexadecimal digits.</summary>
    public static string Of(Setting setting, string engine, Policy policy) =>
        OfText($"{World(setting, engine)}levers {Levers(policy)}\n");

    /// <summary>Of what all policies share: build, centre, beliefs, shocks, weeks, warm-up, cohorts. 64 hexadecimal digits.</summary>
    public static string Of(Setting setting, string engine) => OfText(World(setting, engine));

    /// <summary>Of the levers of a policy, whatever it is called.</summary>
    public static string Of(Policy policy) => OfText(Levers(policy));

    /// <summary>Of some beliefs, whatever they are called.</summary>
    public static string Of(BeliefSet beliefs) =>
        OfText(string.Join('\n', Model.Policies.Beliefs.All.Select(b => $"{b.Id}={beliefs[b]:R}")));

    /// <summary>Of a record of plain values, such as a centre.</summary>
    public static string Of<T>(T value) => OfText(JsonSerializer.Serialize(value, Sorted));

    /// <summary>Of a text, in UTF-8.</summary>
    public static string OfText(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Of many digests in their order; they need not lie in memory together.</summary>
    /// <param name="digests">The digests, in ASCII.</param>
    /// <param name="between">What stands between them.</param>
    public static string OfAll(IEnumerable<string> digests, string between = "\n")
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string before = "";
        foreach (string digest in digests)
        {
            hash.AppendData(Encoding.ASCII.GetBytes(before + digest));
            before = between;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string World(Setting setting, string engine) =>
        $"""
        engine {engine}
        centre {Of(setting.Centre)}
        beliefs {Of(setting.Beliefs)}
        shocks {string.Join(' ', setting.Shocks.Select(s => $"{s.Kind}:{s.Week}:{s.Weeks}:{s.Size:R}"))}
        weeks {setting.Weeks} after {setting.WarmUpWeeks} in cohorts of {setting.CohortSize}

        """;

    private static string Levers(Policy policy) =>
        string.Join(' ', Model.Policies.Levers.All.Select(l => $"{l.Id}={policy[l]:R}"));

    // The order in which reflection lists properties is nobody's promise.
    private static void SortProperties(JsonTypeInfo info)
    {
        int order = 0;
        foreach (var property in info.Properties.OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            property.Order = order++;
        }
    }
}
