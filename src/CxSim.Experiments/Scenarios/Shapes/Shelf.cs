using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Yaml;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Scenarios.Shapes;

/// <summary>Where named things of one kind are found: a registry, then files.</summary>
/// <param name="Noun">What such a thing is called.</param>
/// <param name="Folder">Its folder under experiments/, or empty.</param>
/// <param name="Registry">Those that need no file.</param>
/// <param name="IdOf">Its name.</param>
/// <param name="Read">Reads it from a block of keys.</param>
/// <param name="Write">Writes it as a block of keys.</param>
internal sealed record Shelf<T>(
    string Noun, string Folder, IReadOnlyList<T> Registry, Func<T, string> IdOf, Func<Mapping, Reading, T> Read, Func<T, Node> Write)
    where T : class
{
    /// <summary>The one in the registry with this name, or null.</summary>
    internal T? Ready(string id) => Registry.FirstOrDefault(t => IdOf(t) == id);
}

/// <summary>All shelves.</summary>
internal static class Shelves
{
    internal static readonly Shelf<CentreScenario> Centres = new(
        "centre", "centres", [new FullCentre(new())], c => c.Id, ReadCentre, WriteCentre);

    internal static readonly Shelf<Policy> Policies = new(
        "policy", "policies", Presets.All, p => p.Id, (map, reading) => Read(PolicyShape.Whole, map, reading), PolicyShape.Whole.Write);

    internal static readonly Shelf<BeliefSet> Beliefs = new(
        "belief set", "beliefs", BeliefShape.Registry, b => b.Id, (map, reading) => Read(BeliefShape.Whole, map, reading),
        BeliefShape.Whole.Write);

    internal static readonly Shelf<Experiment> Experiments = new(
        "experiment", "", [], e => e.Name,
        (map, reading) => ExperimentRules.WithBaseline(Read(ExperimentShape.Whole, map, reading), reading), ExperimentShape.Whole.Write);

    private static T Read<T>(Shape<T> shape, Mapping map, Reading reading) => shape.Read(map, shape.Start, reading);

    private static CentreScenario ReadCentre(Mapping map, Reading reading)
    {
        switch (map.Find("kind")?.Value)
        {
            case null:
                return new FullCentre(Read(CentreShape.Whole, map, reading));
            case Scalar { IsNull: false, Text: not QueueShapes.Kind } other:
                reading.Unknown(other.At, "kind of centre", other.Text, [QueueShapes.Kind]);
                return Centres.Registry[0];
            default:
                return new QueueCentre(Read(QueueShapes.Whole, map, reading));
        }
    }

    private static Node WriteCentre(CentreScenario centre) => centre is QueueCentre queue
        ? QueueShapes.Whole.Write(queue.Spec)
        : CentreShape.Whole.Write(((FullCentre)centre).Centre);
}
