using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Yaml;
using CxSim.Model.Centres;

namespace CxSim.Experiments.Scenarios.Shapes;

/// <summary>Something with a name of its own: a word, a file, or, where that is allowed, a block written in place.</summary>
/// <param name="shelf">Where its name is looked up.</param>
/// <param name="start">What stands where nothing could be read.</param>
/// <param name="schemas">Schemas of a block written in place; none: only a name may stand here.</param>
internal sealed class ReferenceKind<T>(Func<Shelf<T>> shelf, T start, params string[] schemas) : Kind<T>
    where T : class
{
    internal override T Start => start;

    internal override string Words => $"the name of a {shelf().Noun}, or a file" + (schemas.Length > 0 ? ", or a block of its keys" : "");

    internal override T Read(Node node, T before, Reading reading)
    {
        switch (node)
        {
            case Scalar { IsNull: false } name:
                return reading.Library.Find(shelf(), name, reading) ?? before;
            case Mapping map when schemas.Length > 0:
                return shelf().Read(map, reading);
            default:
                reading.Wrong(node, "a name", Words);
                return before;
        }
    }

    internal override Node Write(T value) => shelf().Write(value);

    internal override JsonObject Schema()
    {
        var name = new JsonObject { ["type"] = "string" };
        var blocks = schemas.Select(s => new JsonObject { ["$ref"] = s });
        return schemas.Length == 0 ? name : new JsonObject { ["anyOf"] = new JsonArray([name, .. blocks]) };
    }
}

/// <summary>A centre with people in it, which a plain queue is not.</summary>
/// <param name="schemas">Schemas of a block written in place; none: only a name may stand here.</param>
internal sealed class FullCentreKind(params string[] schemas) : Kind<Centre>
{
    private readonly ReferenceKind<CentreScenario> _any = new(() => Shelves.Centres, new FullCentre(new Centre()), schemas);

    internal override Centre Start => new();

    internal override string Words => _any.Words;

    internal override Centre Read(Node node, Centre before, Reading reading)
    {
        var parent = _any.Read(node, _any.Start, reading);
        if (parent is FullCentre full)
        {
            return full.Centre;
        }

        reading.Invalid(node.At, $"{node.Words} is a plain queue", "a full centre");
        return before;
    }

    internal override Node Write(Centre value) => _any.Write(new FullCentre(value));

    internal override JsonObject Schema() => _any.Schema();
}
