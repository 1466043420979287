using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CxSim.Experiments.Calibration;

/// <summary>
/// Reads a <see cref="ColumnMap"/> from YAML: the sections columns and outcomes, the settings times, date-format and ahead.
/// </summary>
public static class ColumnMapFile
{
    private static readonly string[] Sections = ["columns", "times", "date-format", "outcomes", "ahead"];
    private static readonly string[] Roles =
        ["date", "arrival", "entered", "wait", "service", "outcome", "customer", "priority", "type", "agent"];

    private static readonly string[] Outcomes = ["served", "abandoned", "excluded"];
    private static readonly Dictionary<string, TimeFormat> Formats = new(StringComparer.Ordinal)
    {
        ["seconds-of-day"] = TimeFormat.SecondsOfDay,
        ["clock"] = TimeFormat.Clock,
        ["iso"] = TimeFormat.Iso,
    };

    /// <summary>Reads the map.</summary>
    /// <param name="yaml">The file's text.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="CallLogException">The text is not a column map; the message says where and what was expected.</exception>
    public static ColumnMap Read(string yaml, string file = "columns.yaml")
    {
        var root = Root(yaml, file);
        var top = Entries(root, Sections, file);
        var columns = Entries(Section(top, "columns", file), Roles, file);
        var outcomes = Entries(Section(top, "outcomes", file), Outcomes, file);
        var times = top.TryGetValue("times", out var t) ? Format(t, file) : TimeFormat.SecondsOfDay;
        string? date = Optional(columns, "date", file);
        if (date is null && times != TimeFormat.Iso)
        {
            throw new CallLogException($"{file}: columns needs \"date\", unless times is iso.");
        }

        return new()
        {
            Date = date,
            DateFormat = Optional(top, "date-format", file) ?? "yyyy-MM-dd",
            Times = times,
            Arrival = Needed(columns, "arrival", file),
            Entered = Optional(columns, "entered", file),
            Wait = Needed(columns, "wait", file),
            Service = Needed(columns, "service", file),
            Outcome = Needed(columns, "outcome", file),
            Customer = Optional(columns, "customer", file),
            Priority = Optional(columns, "priority", file),
            Type = Optional(columns, "type", file),
            Agent = Optional(columns, "agent", file),
            Ahead = top.TryGetValue("ahead", out var ahead) ? Numbers(ahead, file) : null,
            Served = Values(outcomes, "served", file),
            Abandoned = Values(outcomes, "abandoned", file),
            Excluded = outcomes.ContainsKey("excluded") ? Values(outcomes, "excluded", file) : [],
        };
    }

    private static YamlMappingNode Root(string yaml, string file)
    {
        var stream = new YamlStream();
        try
        {
            using var reader = new StringReader(yaml);
            stream.Load(reader);
        }
        catch (YamlException e)
        {
            throw new CallLogException($"{file}, line {e.Start.Line}: not YAML. {e.Message}");
        }

        return stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode map
            ? map
            : throw new CallLogException($"{file}: expected the sections {string.Join(", ", Sections)}.");
    }

    private static Dictionary<string, YamlNode> Entries(YamlMappingNode map, string[] known, string file)
    {
        var entries = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var (key, value) in map.Children)
        {
            string name = Text(key, file);
            if (!known.Contains(name, StringComparer.Ordinal))
            {
                throw new CallLogException($"{file}, line {key.Start.Line}: unknown name \"{name}\".{NearestName.Hint(name, known)}");
            }

            entries[name] = value;
        }

        return entries;
    }

    private static YamlMappingNode Section(Dictionary<string, YamlNode> top, string name, string file) =>
        top.TryGetValue(name, out var node) && node is YamlMappingNode map
            ? map
            : throw new CallLogException($"{file}: the section \"{name}\" is missing or empty.");

    private static TimeFormat Format(YamlNode node, string file)
    {
        string name = Text(node, file);
        return Formats.TryGetValue(name, out var format)
            ? format
            : throw new CallLogException(
                $"{file}, line {node.Start.Line}: unknown time format \"{name}\".{NearestName.Hint(name, Formats.Keys)}");
    }

    private static string? Optional(Dictionary<string, YamlNode> entries, string name, string file) =>
        entries.TryGetValue(name, out var node) ? Text(node, file) : null;

    private static string Needed(Dictionary<string, YamlNode> entries, string name, string file) =>
        Optional(entries, name, file) ?? throw new CallLogException($"{file}: columns needs \"{name}\".");

    private static string[] Values(Dictionary<string, YamlNode> outcomes, string name, string file) =>
        outcomes.TryGetValue(name, out var node)
            ? List(node, file)
            : throw new CallLogException($"{file}: outcomes needs \"{name}\".");

    private static int[] Numbers(YamlNode node, string file) =>
        [.. List(node, file).Select(text => int.TryParse(text, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw new CallLogException($"{file}, line {node.Start.Line}: \"{text}\" is not a whole number."))];

    private static string[] List(YamlNode node, string file) =>
        node is YamlSequenceNode list ? [.. list.Select(v => Text(v, file))] : [Text(node, file)];

    private static string Text(YamlNode node, string file) =>
        node is YamlScalarNode { Value: { Length: > 0 } value }
            ? value
            : throw new CallLogException($"{file}, line {node.Start.Line}: expected one value here.");
}
