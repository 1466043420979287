using System.ComponentModel;
using CxSim.Experiments.Designs;
using CxSim.Experiments.Running;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Web.Lab;

/// <summary>Of which difference to ask what it hangs on.</summary>
internal sealed record TornadoRequest
{
    /// <summary>The policy beside today.</summary>
    [Description("Name of a preset; quick-slow unless said.")]
    public string? Policy { get; init; }

    /// <summary>Name of a centre.</summary>
    [Description("Name of a centre; std-40 unless said.")]
    public string? Centre { get; init; }

    /// <summary>Id of a measure.</summary>
    [Description("Id of a headline measure; net_value unless said.")]
    public string? Measure { get; init; }

    /// <summary>Seeds 1 to n.</summary>
    [Description("Seeds, 2 to 8; 2 unless said.")]
    public int? Seeds { get; init; }

    /// <summary>Weeks under each policy.</summary>
    [Description("Weeks, 1 to 104; 26 unless said.")]
    public int? Weeks { get; init; }

    /// <summary>Weeks of warm-up.</summary>
    [Description("Weeks under today before, 0 to 156; 156 unless said.")]
    public int? WarmUp { get; init; }

    /// <summary>The job that asks.</summary>
    /// <exception cref="Experiments.Scenarios.InputException">Something is unknown or impossible.</exception>
    public TornadoJob Job(LabBench bench)
    {
        const int Fewest = 2;
        const int Most = 8;
        const int MostWeeks = 104;
        var policy = Presets.Find(Policy ?? "quick-slow") ?? throw Limits.Refused($"policy \"{Policy}\"", "a preset");
        var measure = AllMeasures.All.FirstOrDefault(m => m.Headline && m.Id == (Measure ?? AllMeasures.NetValue.Id))
            ?? throw Limits.Refused($"measure \"{Measure}\"", "a headline measure");
        int seeds = Seeds is null or (>= Fewest and <= Most) ? Seeds ?? Fewest : throw Limits.Refused($"{Seeds} seeds", "2 to 8");
        int weeks = Weeks is null or (>= 1 and <= MostWeeks) ? Weeks ?? RunOrder.UsualWeeks : throw Limits.Refused($"{Weeks} weeks",
            "1 to 104");
        var order = RunOrder.Of(
            new RunRequest
            {
                Centre = Centre, Weeks = weeks, WarmUp = WarmUp, Seeds = seeds, Draws = 0,
                Levers = policy.Moved().ToDictionary(l => l.Id, l => policy[l]),
            },
            bench.Library);
        if (order.IsTodayOnly)
        {
            throw Limits.Refused("a policy that is today", "one that moves a lever");
        }

        string id = $"tornado-{Fingerprint.OfText($"{order.IdFor(bench.Worlds.Engine)} {measure.Id}")[..12]}";
        return new TornadoJob(id, Study(order), measure, bench);
    }

    private static PointStudy Study(RunOrder order) => new()
    {
        Setting = order.Plan.Setting,
        Policy = order.Policy,
        Baseline = order.Plan.Baseline,
        Design = new Design("none", [], []),
        Seeds = order.Plan.Seeds,
    };
}
