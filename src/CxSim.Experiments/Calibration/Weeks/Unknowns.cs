using CxSim.Experiments.Scenarios;
using CxSim.Model.Centres;
using CxSim.Model.Policies;
using static CxSim.Model.Policies.Beliefs;

namespace CxSim.Experiments.Calibration.Weeks;

/// <summary>Which unknowns a fit has.</summary>
public static class Unknowns
{
    // What each figure can inform: a word of the centre's file, or a belief.
    private static readonly (string Kpi, string[] Ids)[] Candidates =
    [
        ("contacts", ["demand.contactsPerYear"]),
        ("aht", ["handling.quickSeconds"]),
        ("asa", ["patience.meanSeconds"]),
        ("abandonment", ["patience.meanSeconds", Redial.Id]),
        ("fcr", ["reference.resolve"]),
        ("fcr_measured", ["reference.resolve", Callback.Id]),
        ("csat", [BaseUtility.Id, WeightWait.Id]),
        ("absence", [AbsenceBase.Id, AbsenceGamma.Id]),
        ("attrition", ["reference.quit", QuitGamma.Id, QuitEarly.Id]),
        ("leavers", ["reference.quit", QuitGamma.Id, QuitEarly.Id]),
        ("exhaustion", [Build.Id, Recovery.Id]),
    ];

    private static readonly string[] OfPanel = [Beliefs.Sensitivity.Id, NoiseSd.Id, NoiseAr.Id, Unknown.Reading];

    /// <summary>The unknowns that a map asks for, or those that the figures at hand can inform.</summary>
    /// <param name="map">The map.</param>
    /// <param name="data">The figures.</param>
    /// <param name="centre">The centre.</param>
    /// <param name="file">The map's name, for messages.</param>
    /// <exception cref="InputException">The map asks for something that is no belief and no number of the centre.</exception>
    public static IReadOnlyList<Unknown> Of(WeekMap map, WeekData data, Centre centre, string file)
    {
        var known = Unknown.Of(centre);
        if (map.Fit.Count > 0)
        {
            return [.. map.Fit.Distinct(StringComparer.Ordinal).Select(id => Find(id, known) ?? throw Missing(id, known, file))];
        }

        var ids = Candidates.Where(c => data.Kpis.Any(k => k.Id == c.Kpi)).SelectMany(c => c.Ids)
            .Concat(data.Panel is null ? [] : OfPanel).Distinct(StringComparer.Ordinal);
        return [.. ids.Select(id => Find(id, known)).OfType<Unknown>()];
    }

    private static Unknown? Find(string id, IReadOnlyList<Unknown> known) =>
        known.FirstOrDefault(u => u.Id == id) ?? (Beliefs.Find(id) is { IsSwitch: false } belief ? Unknown.Of(belief) : null);

    private static InputException Missing(string id, IReadOnlyList<Unknown> known, string file)
    {
        string[] names = [.. known.Select(u => u.Id), .. All.Where(b => !b.IsSwitch).Select(b => b.Id)];
        return new InputException(new Problem(
            file, 1, 1, $"unknown belief or centre number \"{id}\" under fit", Nearest.OneOf(names), Nearest.To(id, names), Problem.Usage));
    }
}
