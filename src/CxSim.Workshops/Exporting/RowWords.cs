using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Reports.Presenting;
using CxSim.Workshops.Scripts;

namespace CxSim.Workshops.Exporting;

/// <summary>What was said, as people read it.</summary>
internal static class RowWords
{
    /// <summary>What it is about. The kind decides, since a lever and a measure may share an id.</summary>
    public static string About(ExportRow row) => row.Kind switch
    {
        "choice" => Levers.Find(row.Item)?.Name,
        "prediction" => AllMeasures.Find(row.Item)?.Name,
        "moves-most" => "moves most",
        "holds" => "which team holds",
        "disputed" => Beliefs.Find(row.Item)?.Meaning,
        _ => null,
    } ?? row.Item;

    /// <summary>What was said of it.</summary>
    public static string Said(Script script, ExportRow row) => row.Kind switch
    {
        "choice" when Levers.Find(row.Item) is { } lever => NumberText.WithUnit(double.Parse(row.Value), lever.Unit),
        "moves-most" => AllMeasures.Find(row.Value)?.Name ?? row.Value,
        "holds" => script.Teams.FirstOrDefault(t => t.Id == row.Value)?.Title ?? row.Value,
        _ => row.Value,
    };
}
