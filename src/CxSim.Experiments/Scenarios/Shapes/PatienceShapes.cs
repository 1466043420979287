using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Model.Centres;

namespace CxSim.Experiments.Scenarios.Shapes;

/// <summary>Patience as blocks of keys.</summary>
internal static class PatienceShapes
{
    internal static readonly Shape<HazardStretch> Stretch = new Shape<HazardStretch>("key", "a stretch of waiting", new HazardStretch(0, 0))
        .Has("fromSeconds", new NumberKind("s", 0, 86_400), s => s.FromSeconds, (s, v) => s with { FromSeconds = v },
            "Where it begins, seconds of waiting.", required: true)
        .Has("perSecond", new NumberKind("1/s", 0, 1), s => s.PerSecond, (s, v) => s with { PerSecond = v },
            "Hazard of hanging up.", required: true);

    internal static readonly Shape<Patience> Patience = new Shape<Patience>("key", "patience", new Patience())
        .Has("meanSeconds", new NumberKind("s", 1, 86_400), p => p.MeanSeconds, (p, v) => p with { MeanSeconds = v },
            "Mean of exponential patience; used when no hazard is given.")
        .Has("hazard", new ListKind<HazardStretch>(Stretch, 0, 200), p => p.Hazard, (p, v) => p with { Hazard = v },
            "Hazard of hanging up by stretch of waiting, in order of time; the last has no end. None: exponential.")
        .Has("balking", new NumberKind("probability", 0, 1), p => p.Balking, (p, v) => p with { Balking = v },
            "Chance that a caller who cannot be served at once leaves at once.")
        .Has("thresholdSeconds", new NumberKind("s", 0, 3600), p => p.ThresholdSeconds, (p, v) => p with { ThresholdSeconds = v },
            "Service-level threshold.");
}
