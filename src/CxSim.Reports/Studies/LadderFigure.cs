using CxSim.Experiments.Running;
using CxSim.Experiments.Statistics;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Figures.Lettering;
using CxSim.Model.Measures;

namespace CxSim.Reports.Studies;

/// <summary>The figure of what becomes of a hundred issues.</summary>
public static class LadderFigure
{
    private static readonly (string Name, Func<Tally, long> Of)[] Rungs =
    [
        ("resolved on the first contact", t => t[Count.FirstResolved]),
        ("resolved on a later contact", t => t[Count.Resolved] - t[Count.FirstResolved]),
        ("given up unresolved", t => t[Count.GivenUp]),
    ];

    /// <summary>The figure.</summary>
    public static Figure Of(Caption caption, StudyResult study)
    {
        var plan = study.Plan;
        Ladder[] ladders = [.. ShownPolicies.Of(plan).Select(p => new Ladder(p, [.. Rungs.Select(r => Rung(r.Name, r.Of, study.Of(p)))]))];
        var best = ladders.Skip(1).MaxBy(l => l.Rungs[0].Of100)!;
        string title = $"The first contact resolves {Numbers.Fixed(ladders[0].Rungs[0].Of100, 0)} of 100 issues under {plan.BaselineId}, "
            + $"{Numbers.Fixed(best.Rungs[0].Of100, 0)} under {best.Policy}.";
        return LadderChart.Build(caption with { Title = title }, ladders);
    }

    private static Rung Rung(string name, Func<Tally, long> of, IReadOnlyList<RunRecord> runs)
    {
        double[] values = [.. runs.Select(r => r.Total()).Select(t => 100.0 * of(t) / Math.Max(1, t[Count.Fresh])).Order()];
        var range = Quantiles.Central(values, 0.95);
        return new(name, values.Average(), new(range.Low, range.High));
    }
}
