using CxSim.Figures.Tables;
using CxSim.Model.Policies;
using CxSim.Reports.Presenting;
using Cell = CxSim.Figures.Tables.Cell;
using Column = CxSim.Figures.Tables.Column;

namespace CxSim.Reports.Studies;

/// <summary>The levers of each policy, only those that some policy moves.</summary>
public static class PolicyTable
{
    /// <summary>The table: a row a lever, a column a policy.</summary>
    public static DataTable Of(IReadOnlyList<Policy> policies)
    {
        var moved = Levers.All.Where(l => policies.Any(p => p[l] != policies[0][l])).ToList();
        return new DataTable(
            moved.Count == 0 ? "No lever differs" : "Levers that differ",
            [new Column("lever"), .. policies.Select(p => new Column(p.Id))],
            [.. moved.Select(l => (IReadOnlyList<Cell>)
                [$"{l.Name} ({l.Id}, {l.Unit})", .. policies.Select(p => Cell.Worded(p[l], NumberText.Short(p[l])))])]);
    }
}
