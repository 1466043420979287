using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Reports.Presenting;
using CxSim.Workshops.Scripts;

namespace CxSim.Workshops.Exporting;

/// <summary>What was said, as people read it.</summary>
/// <param name="script">The script of the session.</param>
/// <param name="claims">What its claims say.</param>
internal sealed class RowWords(Script script, ClaimTitles claims)
{
    /// <summary>What it is about. The kind decides, since a lever and a measure may share an id.</summary>
    public string About(ExportRow row) => row.Kind switch
    {
        "choice" => Levers.Find(row.Item)?.Name,
        "prediction" => AllMeasures.Find(row.Item)?.Name,
        "moves-most" => "moves most",
        "holds" => "which team holds",
        "bet" => claims.Named(row.Item),
        "disputed" => Beliefs.Find(row.Item)?.Meaning,
        _ => null,
    } ?? row.Item;

    /// <summary>What was said of it.</summary>
    public string Said(ExportRow row) => row.Kind switch
    {
        "choice" when Levers.Find(row.Item) is { } lever => NumberText.WithUnit(double.Parse(row.Value), lever.Unit),
        "moves-most" => AllMeasures.Find(row.Value)?.Name ?? row.Value,
        "holds" => script.Teams.FirstOrDefault(t => t.Id == row.Value)?.Title ?? row.Value,
        _ => row.Value,
    };
}
