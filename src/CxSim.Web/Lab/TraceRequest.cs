using System.ComponentModel;
using CxSim.Experiments.Lives;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Policies;

namespace CxSim.Web.Lab;

/// <summary>Whose life to follow.</summary>
internal sealed record TraceRequest : SideRequest
{
    /// <summary>Weeks followed unless others are asked for.</summary>
    public const int UsualWeeks = 52;

    /// <summary>How many weeks.</summary>
    public static readonly Limits SomeWeeks = new("weeks", 4, 104);

    private static readonly Limits Others = new("others by the same rule", 0, 200);

    /// <summary>The policy beside today.</summary>
    [Description("Name of a preset; quick-slow unless said.")]
    public string? Policy { get; init; }

    /// <summary>Levers that differ from the preset.</summary>
    [Description("Levers by id that differ from the preset.")]
    public IReadOnlyDictionary<string, double>? Levers { get; init; }

    /// <summary>Whose life.</summary>
    [Description("customer, agent or issue; customer unless said.")]
    public string? Kind { get; init; }

    /// <summary>The rule.</summary>
    [Description("median or worst-decile, by what changes for them; median unless said.")]
    public string? Rule { get; init; }

    /// <summary>The next by the same rule.</summary>
    [Description("0 for the first by that rule, then the next, up to 200.")]
    public int? Another { get; init; }

    /// <summary>Weeks followed.</summary>
    [Description("Weeks followed, 4 to 104; 52 unless said.")]
    public int? Weeks { get; init; }

    /// <summary>The job that follows it.</summary>
    /// <exception cref="InputException">Something is unknown or impossible.</exception>
    public TraceJob Job(LabBench bench)
    {
        var levers = Merged(Limits.Preset(Policy, UsualPolicy));
        var order = Beside(bench.Library, SomeWeeks.Of(Weeks, UsualWeeks), Limits.Seeds.Least, levers);
        var choice = (Rule ?? "median") switch
        {
            "median" => Choice.Median,
            "worst-decile" => Choice.WorstDecile,
            _ => throw Limits.Refused($"rule \"{Rule}\"", "median or worst-decile"),
        };
        int another = Others.Of(Another, 0);
        string kind = Kind is null or "customer" or "agent" or "issue" ? Kind ?? "customer" : throw Limits.Refused($"kind \"{Kind}\"",
            "customer, agent or issue");
        string id = $"trace-{Fingerprint.OfText($"{order.IdFor(bench.Worlds.Engine)} {kind} {choice} {another}")[..12]}";
        return new TraceJob(id, new TraceOrder(order.Plan.Setting, order.Policy, kind, choice, another), bench);
    }

    private Dictionary<string, double> Merged(Policy preset)
    {
        var levers = preset.Moved().ToDictionary(l => l.Id, l => preset[l]);
        foreach (var (id, value) in Levers ?? new Dictionary<string, double>())
        {
            levers[id] = value;
        }

        return levers;
    }
}
