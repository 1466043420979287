using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Scenarios.Kinds;

/// <summary>
/// A kind of value in a file: how it is read and checked, written, described to an editor and described to a reader.
/// </summary>
internal abstract class Kind<T>
{
    /// <summary>What a value of this kind is before anything is said about it; the start of a new item of a list.</summary>
    internal virtual T Start => default!;

    /// <summary>What may stand here, in words: "s, 0–180".</summary>
    internal abstract string Words { get; }

    /// <summary>Reads a value; tells what is wrong and returns <paramref name="before"/> if it cannot.</summary>
    internal abstract T Read(Node node, T before, Reading reading);

    /// <summary>The value as it stands in a file.</summary>
    internal abstract Node Write(T value);

    /// <summary>A value as a reference shows it: the word for it, or null where it is too much to show.</summary>
    internal virtual Scalar? Brief(T value) => Write(value) as Scalar;

    /// <summary>The kind as JSON Schema.</summary>
    internal abstract JsonObject Schema();
}
