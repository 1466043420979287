using System.ComponentModel;
using CxSim.Experiments.Designs;
using CxSim.Model.Measures;
using Measure = CxSim.Model.Measures.Measure;

namespace CxSim.Web.Lab;

/// <summary>Of which difference to ask on which beliefs it hangs.</summary>
internal abstract record BeliefRequest : SideRequest
{
    /// <summary>How many seeds.</summary>
    public static readonly Limits SomeSeeds = new("seeds", 2, 8);

    /// <summary>How many weeks.</summary>
    public static readonly Limits SomeWeeks = new("weeks", 1, 104);

    /// <summary>The policy beside today.</summary>
    [Description("Name of a preset; quick-slow unless said.")]
    public string? Policy { get; init; }

    /// <summary>Id of a measure.</summary>
    [Description("Id of a headline measure; net_value unless said.")]
    public string? Measure { get; init; }

    /// <summary>Seeds 1 to n.</summary>
    [Description("Seeds, 2 to 8; 2 unless said.")]
    public int? Seeds { get; init; }

    /// <summary>Weeks under each policy.</summary>
    [Description("Weeks, 1 to 104; 26 unless said.")]
    public int? Weeks { get; init; }

    /// <summary>Policy, baseline and seeds, with no point yet; the measure; and what tells this question from others.</summary>
    /// <exception cref="Experiments.Scenarios.InputException">Something is unknown or impossible.</exception>
    protected (PointStudy Start, Measure Measure, string Key) Read(LabBench bench)
    {
        var policy = Limits.Preset(Policy, UsualPolicy);
        var measure = AllMeasures.All.FirstOrDefault(m => m.Headline && m.Id == (Measure ?? AllMeasures.NetValue.Id))
            ?? throw Limits.Refused($"measure \"{Measure}\"", "a headline measure");
        var (weeks, seeds) = (SomeWeeks.Of(Weeks, RunOrder.UsualWeeks), SomeSeeds.Of(Seeds, SomeSeeds.Least));
        var order = Beside(bench.Library, weeks, seeds, policy.Moved().ToDictionary(l => l.Id, l => policy[l]));
        var start = new PointStudy
        {
            Setting = order.Plan.Setting, Policy = order.Policy, Baseline = order.Plan.Baseline, Design = new Design("none", [], []),
            Seeds = order.Plan.Seeds,
        };
        return (start, measure, $"{order.IdFor(bench.Worlds.Engine)} {measure.Id}");
    }
}
