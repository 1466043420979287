using System.ComponentModel;
using CxSim.Experiments.Designs;
using CxSim.Experiments.Running;
using CxSim.Experiments.Sensitivity;

namespace CxSim.Web.Lab;

/// <summary>To split the variance of a difference among some beliefs.</summary>
internal sealed record SharesRequest : BeliefRequest
{
    /// <summary>How many rows.</summary>
    public static readonly Limits SomeRows = new("rows", 8, 64);

    /// <summary>How many beliefs.</summary>
    public static readonly Limits SomeBeliefs = new("beliefs", 2, 6);

    /// <summary>Rows unless others are asked for.</summary>
    public const int UsualRows = 16;

    /// <summary>Ids of the beliefs.</summary>
    [Description("Ids of two to six uncertain beliefs.")]
    public required IReadOnlyList<string> Beliefs { get; init; }

    /// <summary>Rows of the design; each takes as many points as there are beliefs, and two.</summary>
    [Description("Rows of the design, 8 to 64; 16 unless said. Each takes as many points as there are beliefs, and two.")]
    public int? Rows { get; init; }

    /// <summary>The job that asks.</summary>
    /// <exception cref="Experiments.Scenarios.InputException">Something is unknown or impossible.</exception>
    public SharesJob Job(LabBench bench)
    {
        var (start, measure, key) = Read(bench);
        int rows = SomeRows.Of(Rows, UsualRows);
        string[] ids = [.. Beliefs.Distinct(StringComparer.Ordinal)];
        SomeBeliefs.Of(ids.Length, ids.Length);
        BeliefAxis[] axes = [.. ids.Select(id => BeliefAxis.Whole(
            BeliefPrior.Uncertain.FirstOrDefault(b => b.Id == id) ?? throw Limits.Refused($"belief \"{id}\"", "an uncertain belief")))];
        var plan = new SensitivityPlan { Start = start, Axes = axes, Walks = 0, Rows = rows };
        string id = $"shares-{Fingerprint.OfText($"{key} {rows} {string.Join(' ', ids)}")[..12]}";
        return new SharesJob(id, plan, measure, bench);
    }
}
