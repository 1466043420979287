using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Claims.Files;

/// <summary>Something that stands in a registry, by its id.</summary>
/// <param name="noun">What it is called.</param>
/// <param name="all">The registry.</param>
/// <param name="idOf">Its id.</param>
internal sealed class NamedKind<T>(string noun, IReadOnlyList<T> all, Func<T, string> idOf) : Kind<T>
    where T : class
{
    internal override T Start => all[0];

    internal override string Words => all.Count <= 20 ? string.Join(" or ", all.Select(idOf)) : $"the id of a {noun}";

    internal override T Read(Node node, T before, Reading reading)
    {
        if (node is not Scalar { IsNull: false } scalar)
        {
            reading.Wrong(node, $"the id of a {noun}", Nearest.OneOf(Ids));
            return before;
        }

        if (all.FirstOrDefault(t => idOf(t) == scalar.Text) is { } found)
        {
            return found;
        }

        reading.Unknown(node.At, noun, scalar.Text, Ids);
        return before;
    }

    internal override Node Write(T value) => new Scalar(idOf(value));

    internal override JsonObject Schema() => new() { ["enum"] = new JsonArray([.. Ids.Select(i => JsonValue.Create(i))]) };

    private string[] Ids => [.. all.Select(idOf)];
}

/// <summary>The same, where nothing may stand too: the key is left away.</summary>
internal sealed class MaybeKind<T>(Kind<T> kind) : Kind<T?>
    where T : class
{
    internal override string Words => kind.Words;

    internal override T? Read(Node node, T? before, Reading reading) => kind.Read(node, before ?? kind.Start, reading);

    internal override Node Write(T? value) => value is null ? new Scalar("null") : kind.Write(value);

    internal override JsonObject Schema() => kind.Schema();
}
