using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Scenarios.Kinds;

/// <summary>One key of a <see cref="Shape{T}"/>.</summary>
internal abstract class Property<T>(string name, string meaning)
{
    internal string Name { get; } = name;

    internal string Meaning { get; } = meaning;

    /// <summary>Whether a file must say it.</summary>
    internal bool Required { get; init; }

    /// <summary>What may stand here, in words.</summary>
    internal abstract string Words { get; }

    /// <summary>Whether null is a value here.</summary>
    internal virtual bool MayBeNull => false;

    internal abstract T Read(Entry entry, T before, Reading reading);

    /// <summary>The key with its value, or null where a resolved file does not have it.</summary>
    internal abstract Entry? Write(T value);

    internal abstract JsonObject Schema(T start);

    /// <summary>What the key is if a file does not say it; null where that is nothing, or too much to show.</summary>
    internal abstract Scalar? Default(T start);
}

/// <summary>A key whose value has a type of its own.</summary>
internal sealed class Property<T, TValue>(string name, string meaning, Kind<TValue> kind, Func<T, TValue> get, Func<T, TValue, T> with)
    : Property<T>(name, meaning)
{
    internal override string Words => kind.Words;

    internal override bool MayBeNull => kind is OptionalKind;

    internal override T Read(Entry entry, T before, Reading reading) =>
        with(before, reading.Within(Name, entry.Value.At, () => kind.Read(entry.Value, get(before), reading)));

    internal override Entry? Write(T value)
    {
        var node = kind.Write(get(value));
        return new Entry(Name, node, kind is IdKind || node is not Scalar { Quoted: false } ? Meaning : $"{Meaning} ({kind.Words})");
    }

    internal override JsonObject Schema(T start)
    {
        var schema = kind.Schema();
        schema["description"] = $"{Meaning} ({Words})";
        if (Default(start) is { } value)
        {
            schema["default"] = value.Quoted ? JsonValue.Create(value.Text) : Plain(value.Text);
        }

        return schema;
    }

    internal override Scalar? Default(T start) =>
        !Required && kind.Brief(get(start)) is { Text.Length: > 0 } value ? value : null;

    private static JsonNode? Plain(string text) => text is "true" or "false" or "null" || NumberText.Read(text) is not null
        ? JsonNode.Parse(text)
        : JsonValue.Create(text);
}

/// <summary>A key that only files written by people have: it is read, and its effect written out.</summary>
internal sealed class Shorthand<T, TValue>(string name, string meaning, Kind<TValue> kind, Func<T, TValue, T> with)
    : Property<T>(name, meaning)
{
    internal override string Words => kind.Words;

    internal override T Read(Entry entry, T before, Reading reading) =>
        with(before, reading.Within(Name, entry.Value.At, () => kind.Read(entry.Value, kind.Start, reading)));

    internal override Entry? Write(T value) => null;

    internal override JsonObject Schema(T start)
    {
        var schema = kind.Schema();
        schema["description"] = $"{Meaning} ({Words})";
        return schema;
    }

    internal override Scalar? Default(T start) => null;
}
