using System.Text;
using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Reports.Explaining;

namespace CxSim.Cli.Tests;

/// <summary>The parts of the ODD description that follow from the registries.</summary>
internal static class OddTables
{
    /// <summary>Submodels with their parameters, what is uncertain, and the streams of chance.</summary>
    public static string Text()
    {
        var text = new StringBuilder("\n| submodel | what happens | beliefs | of grade D | causal links |\n|---|---|--:|--:|--:|\n");
        foreach (var m in Mechanisms.All)
        {
            var numbers = m.Beliefs.Where(b => !b.IsSwitch).ToList();
            text.Append($"| [{m.Name}](../mechanisms/{m.Id}.md) | {m.Meaning} | {numbers.Count} ");
            text.Append($"| {numbers.Count(b => b.Grade == Grade.D)} | {m.Beliefs.Count - numbers.Count} |\n");
        }

        var all = Beliefs.All.Where(b => !b.IsSwitch).ToList();
        string grades = string.Join(", ", all.GroupBy(b => b.Grade).OrderBy(g => g.Key).Select(g => $"{g.Count()} of grade {g.Key}"));
        int side = Levers.All.Count(l => l.SettingOf is not null);
        text.Append($"\nIn all {all.Count} numbers nobody decides ({grades}) and {Beliefs.All.Count - all.Count} causal links; ");
        text.Append($"{Levers.All.Count - side} levers and {side} side settings; {AllMeasures.All.Count} measures; ");
        text.Append($"shocks of {Enum.GetValues<ShockKind>().Length} kinds. Streams of chance: ");
        return text.Append($"{string.Join(", ", Enum.GetNames<Purpose>().Select(p => $"`{p}`"))}.\n\n").ToString();
    }
}
