using CxSim.Model.Measures;

namespace CxSim.Experiments.Calibration.Weeks;

/// <summary>A figure that a centre knows week by week, and the simulator too.</summary>
/// <param name="Id">The word used in column maps.</param>
/// <param name="Name">The name on screen.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Of">Its value over a week's counts; NaN where nothing was counted.</param>
public sealed record WeekKpi(string Id, string Name, string Unit, Func<Tally, double> Of)
{
    /// <summary>Mean exhaustion; read on the questionnaire's own scale.</summary>
    public static readonly WeekKpi Exhaustion = new(
        "exhaustion", "Exhaustion", "points", t => t[Count.Exhaustion] * 1e-6 / t[Count.Agents]);

    /// <summary>Agents who left of their own will in the week.</summary>
    public static readonly WeekKpi Leavers = new("leavers", "Leavers", "agents", t => t[Count.Quits]);

    /// <summary>Leavers over heads, a year.</summary>
    public static readonly WeekKpi Attrition = From(AllMeasures.Attrition);

    /// <summary>Heads on the payroll.</summary>
    public static readonly WeekKpi Heads = From(AllMeasures.Heads);

    /// <summary>All of them, in the order of reports.</summary>
    public static IReadOnlyList<WeekKpi> All { get; } =
    [
        From(AllMeasures.Contacts), From(AllMeasures.Aht), From(AllMeasures.Asa), From(AllMeasures.Abandonment),
        From(AllMeasures.ServiceLevel), From(AllMeasures.Occupancy), From(AllMeasures.Fcr), From(AllMeasures.FcrMeasured),
        From(AllMeasures.Csat), From(AllMeasures.Absence), Heads, Attrition, Leavers, Exhaustion,
    ];

    /// <summary>The one of this id, or null.</summary>
    public static WeekKpi? Find(string id) => All.FirstOrDefault(k => string.Equals(k.Id, id, StringComparison.OrdinalIgnoreCase));

    private static WeekKpi From(Measure measure) => new(measure.Id, measure.Name, measure.Unit, measure.Of);
}
