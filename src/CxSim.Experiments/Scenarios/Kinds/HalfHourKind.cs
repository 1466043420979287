using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios.Yaml;
using CxSim.Model.Time;

namespace CxSim.Experiments.Scenarios.Kinds;

/// <summary>A weight for each half hour of a day; 24 weights by the hour will do, each split in two.</summary>
internal sealed class HalfHourKind(bool mayBeEmpty) : Kind<IReadOnlyList<double>>
{
    private const int Hours = Clock.HalfHoursADay / 2;
    private const double Most = 1e6;

    private static readonly NumberKind Weight = new("", 0, Most);
    private static readonly ListKind<double> Weights = new(Weight, 0, Clock.HalfHoursADay);

    internal override IReadOnlyList<double> Start => [];

    internal override string Words => $"48 numbers by half hour from midnight, or 24 by hour{(mayBeEmpty ? ", or none" : "")}";

    internal override IReadOnlyList<double> Read(Node node, IReadOnlyList<double> before, Reading reading)
    {
        if (node is Sequence list && list.Items.Count is not (Hours or Clock.HalfHoursADay) && !(mayBeEmpty && list.Items.Count == 0))
        {
            reading.Invalid(node.At, $"{reading.Name} has {list.Items.Count} entries", Words);
            return before;
        }

        var weights = Weights.Read(node, before, reading);
        return weights.Count == Hours ? [.. weights.SelectMany(w => new[] { w / 2, w / 2 })] : weights;
    }

    internal override Node Write(IReadOnlyList<double> value) => Weights.Write(value);

    internal override JsonObject Schema() => Weights.Schema();
}
