using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Model.Centres;

namespace CxSim.Experiments.Scenarios.Shapes;

/// <summary>Days as blocks of keys.</summary>
internal static class DayShapes
{
    internal static readonly Shape<DayProfile> Day = new Shape<DayProfile>("key", "a kind of day", new DayProfile())
        .Has("weekdays", new ListKind<int>(new WholeKind("", 0, 6), 1, 7), d => d.Weekdays, (d, v) => d with { Weekdays = v },
            "The weekdays of this kind, 0 = Monday … 6 = Sunday.")
        .Has("open", new NumberKind("h", 0, 23.5), d => d.Open, (d, v) => d with { Open = v },
            "Opening time, whole half hours since midnight.")
        .Has("close", new NumberKind("h", 0.5, 24), d => d.Close, (d, v) => d with { Close = v }, "Closing time, after opening.")
        .Has("volume", new NumberKind("×", 0.001, 1000), d => d.Volume, (d, v) => d with { Volume = v },
            "Volume of such a day relative to the others.")
        .Has("halfHours", new HalfHourKind(mayBeEmpty: false), d => d.HalfHours, (d, v) => d with { HalfHours = v },
            "Relative volume by half hour, 0 outside opening hours.")
        .Has("coverage", new HalfHourKind(mayBeEmpty: true), d => d.Coverage, (d, v) => d with { Coverage = v },
            "Agents wanted on duty by half hour; only the shape counts. None: the planner follows the workload.");
}
