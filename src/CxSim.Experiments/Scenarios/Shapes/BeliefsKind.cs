using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Yaml;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Scenarios.Shapes;

/// <summary>An experiment's beliefs: a name, a file or a block; in a resolved experiment they stand in a file of their own.</summary>
internal sealed class BeliefsKind : Kind<BeliefSet>
{
    private static readonly ReferenceKind<BeliefSet> Any = new(() => Shelves.Beliefs, BeliefSet.Base, "beliefs.schema.json");

    internal override BeliefSet Start => BeliefSet.Base;

    internal override string Words => Any.Words;

    internal override BeliefSet Read(Node node, BeliefSet before, Reading reading) =>
        reading.BeliefsText is not null && node is Scalar { Text: ResolvedWriter.BeliefsFile }
            ? reading.Library.BeliefsOf(reading) ?? before
            : Any.Read(node, before, reading);

    internal override Node Write(BeliefSet value) => new Scalar(ResolvedWriter.BeliefsFile);

    internal override Scalar Brief(BeliefSet value) => new(value.Id);

    internal override JsonObject Schema() => Any.Schema();
}
