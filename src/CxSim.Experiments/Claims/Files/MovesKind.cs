using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Shapes;
using CxSim.Experiments.Scenarios.Yaml;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Claims.Files;

/// <summary>Some beliefs or levers at values of their own, on top of whatever holds; in the order of the file.</summary>
/// <typeparam name="T">A belief or a lever.</typeparam>
internal sealed class MovesKind<T> : Kind<IReadOnlyList<(T What, double Value)>>
    where T : class
{
    private readonly string _noun;
    private readonly IReadOnlyList<T> _all;
    private readonly Func<T, string> _idOf;
    private readonly Func<T, double> _usual;
    private readonly Func<T, Kind<double>> _kindOf;
    private readonly Func<JsonObject> _schema;

    internal MovesKind(
        string noun, IReadOnlyList<T> all, Func<T, string> idOf, Func<T, double> usual, Func<T, Kind<double>> kindOf,
        Func<JsonObject> schema) => (_noun, _all, _idOf, _usual, _kindOf, _schema) = (noun, all, idOf, usual, kindOf, schema);

    internal override IReadOnlyList<(T What, double Value)> Start => [];

    internal override string Words => $"{_noun}: value";

    internal override IReadOnlyList<(T What, double Value)> Read(
        Node node, IReadOnlyList<(T What, double Value)> before, Reading reading)
    {
        if (node is not Mapping map)
        {
            reading.Wrong(node, $"a block of {_noun}s", Words);
            return before;
        }

        var moves = new List<(T What, double Value)>();
        foreach (var entry in map.Entries)
        {
            if (_all.FirstOrDefault(t => _idOf(t) == entry.Key) is { } what)
            {
                double value = reading.Within(
                    entry.Key, entry.Value.At, () => _kindOf(what).Read(entry.Value, _usual(what), reading));
                moves.Add((what, value));
            }
            else
            {
                reading.Unknown(entry.At, _noun, entry.Key, [.. _all.Select(_idOf)]);
            }
        }

        return moves;
    }

    internal override Node Write(IReadOnlyList<(T What, double Value)> value) =>
        new Mapping(value.Select(m => new Entry(_idOf(m.What), _kindOf(m.What).Write(m.Value))));

    internal override JsonObject Schema() => _schema();
}

/// <summary>What can be moved.</summary>
internal static class MovesKinds
{
    internal static readonly MovesKind<Belief> OfBeliefs = new(
        "belief", Beliefs.All, b => b.Id, b => b.Base, BeliefShape.KindOf, () => new JsonObject
        {
            ["type"] = "object",
            ["propertyNames"] = new JsonObject { ["enum"] = new JsonArray([.. Beliefs.All.Select(b => JsonValue.Create(b.Id))]) },
            ["additionalProperties"] = new JsonObject { ["type"] = "number" },
        });

    internal static readonly MovesKind<Lever> OfLevers = new(
        "lever", Levers.All, l => l.Id, l => l.Default, PolicyShape.KindOf, PolicyShape.LeverValues.Schema);
}
