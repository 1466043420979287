using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Scenarios.Kinds;

/// <summary>
/// A block of keys and what each means. One description drives reading, checking, writing, the JSON Schema and the reference page.
/// </summary>
/// <param name="noun">What a key of it is called in messages: "key", "lever", "belief".</param>
/// <param name="title">What the block is called in the reference page.</param>
/// <param name="start">The value before a file says anything.</param>
internal sealed class Shape<T>(string noun, string title, T start) : Kind<T>
{
    private readonly List<Property<T>> _properties = [];
    private readonly List<Action<T, Reading>> _rules = [];
    private readonly List<(string One, string Other)> _either = [];

    internal string Title { get; } = title;

    internal override T Start => start;

    internal override string Words => Title;

    /// <summary>One row a key: name, value, default, meaning.</summary>
    internal IEnumerable<(string Name, string Words, string Default, string Meaning)> Rows => _properties.Select(
        p => (p.Name, p.Words, p.Required ? "required" : p.Default(start)?.Text ?? "", p.Meaning));

    internal IEnumerable<string> Names => _properties.Select(p => p.Name);

    /// <summary>Adds a key.</summary>
    internal Shape<T> Has<TValue>(
        string name, Kind<TValue> kind, Func<T, TValue> get, Func<T, TValue, T> with, string meaning, bool required = false)
    {
        _properties.Add(new Property<T, TValue>(name, meaning, kind, get, with) { Required = required });
        return this;
    }

    /// <summary>Adds a key that only files written by people have.</summary>
    internal Shape<T> Takes<TValue>(string name, Kind<TValue> kind, Func<T, TValue, T> with, string meaning)
    {
        _properties.Add(new Shorthand<T, TValue>(name, meaning, kind, with));
        return this;
    }

    /// <summary>Says that two keys do not go together.</summary>
    internal Shape<T> Either(string one, string other)
    {
        _either.Add((one, other));
        return this;
    }

    /// <summary>Adds a check of the whole, made when every part of it could be read.</summary>
    internal Shape<T> Checked(Action<T, Reading> rule)
    {
        _rules.Add(rule);
        return this;
    }

    internal override T Read(Node node, T before, Reading reading)
    {
        if (node is not Mapping map)
        {
            reading.Wrong(node, "a block of keys", Nearest.OneOf([.. Names]));
            return before;
        }

        int problems = reading.Problems.Count;
        foreach (var stranger in map.Entries.Where(e => !Names.Contains(e.Key, StringComparer.Ordinal)))
        {
            reading.Unknown(stranger.At, noun, stranger.Key, [.. Names]);
        }

        foreach (var (one, other) in _either.Where(e => map.Find(e.One) is not null && map.Find(e.Other) is not null))
        {
            reading.Usage(map.Find(other)!.At, $"both \"{one}\" and \"{other}\"", "one of them");
        }

        // In the order of the shape, so that what a block builds on comes before what it changes.
        var value = before;
        foreach (var property in _properties)
        {
            value = map.Find(property.Name) is { } entry ? Read(property, entry, value, reading) : value;
        }

        foreach (var missing in _properties.Where(p => p.Required && map.Find(p.Name) is null))
        {
            reading.Usage(map.At, $"{noun} \"{missing.Name}\" is missing", $"{missing.Name}: {missing.Words}");
        }

        if (reading.Problems.Count == problems)
        {
            Check(value, reading);
        }

        return value;
    }

    /// <summary>Makes the checks of the whole.</summary>
    internal void Check(T value, Reading reading) => _rules.ForEach(rule => rule(value, reading));

    /// <summary>The key of this name, or null.</summary>
    internal Property<T>? Find(string name) => _properties.Find(p => p.Name == name);

    private T Read(Property<T> property, Entry entry, T before, Reading reading)
    {
        if (entry.Value is Scalar { IsNull: true } && !property.MayBeNull)
        {
            reading.Usage(entry.At, $"{noun} \"{entry.Key}\" has no value", property.Words);
            return before;
        }

        return property.Read(entry, before, reading);
    }

    internal override Node Write(T value) => new Mapping(_properties.Select(p => p.Write(value)).OfType<Entry>());

    internal override JsonObject Schema()
    {
        var properties = new JsonObject();
        _properties.ForEach(p => properties[p.Name] = p.Schema(start));
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        string[] required = [.. _properties.Where(p => p.Required).Select(p => p.Name)];
        if (required.Length > 0)
        {
            schema["required"] = new JsonArray([.. required.Select(r => JsonValue.Create(r))]);
        }

        return schema;
    }
}
