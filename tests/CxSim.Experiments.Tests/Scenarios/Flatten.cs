using System.Collections;
using System.Globalization;
using System.Reflection;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Scenarios;

/// <summary>Every value of a record and of all it holds, found by reflection and written with all its bits.</summary>
internal static class Flatten
{
    internal static string Text(object? value)
    {
        var lines = new List<string>();
        Walk("", value, lines);
        return string.Join('\n', lines);
    }

    private static void Walk(string path, object? value, List<string> lines)
    {
        switch (value)
        {
            case null:
                lines.Add($"{path} = null");
                break;
            case double number:
                lines.Add($"{path} = {BitConverter.DoubleToInt64Bits(number):x16}");
                break;
            case string or int or ulong or bool or Enum:
                lines.Add($"{path} = {Convert.ToString(value, CultureInfo.InvariantCulture)}");
                break;
            case Policy policy:
                lines.Add($"{path} = {policy.Id}, {policy.Title}");
                Walk(path, Levers.All.Select(l => policy[l]).ToList(), lines);
                break;
            case BeliefSet beliefs:
                lines.Add($"{path} = {beliefs.Id}");
                Walk(path, Beliefs.All.Select(b => beliefs[b]).ToList(), lines);
                break;
            case IReadOnlyDictionary<string, int> ranks:
                Walk(path, ranks.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => $"{r.Key}: {r.Value}").ToList(), lines);
                break;
            case IEnumerable list:
                int i = 0;
                foreach (object? item in list)
                {
                    Walk($"{path}[{i++}]", item, lines);
                }

                lines.Add($"{path}.Count = {i}");
                break;
            default:
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(p => p.Name))
                {
                    Walk($"{path}.{property.Name}", property.GetValue(value), lines);
                }

                break;
        }
    }
}
