using CxSim.Experiments.Sensitivity;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model.Policies;
using Measure = CxSim.Model.Measures.Measure;

namespace CxSim.Reports.Studies;

/// <summary>The figure of what part of a difference's variance each belief carries, alone and with others.</summary>
public static class SharesFigure
{
    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="measure">Whose difference.</param>
    /// <param name="shares">The beliefs among which it was split.</param>
    public static Figure Of(Caption caption, Measure measure, IReadOnlyList<(Belief Belief, VarianceShare Share)> shares) =>
        SobolChart.Build(
            caption, $"{measure.Name}, difference",
            [.. shares.Select(s => new SobolIndex(
                s.Belief.Id, s.Share.First.Value, Range(s.Share.First), s.Share.Total.Value, Range(s.Share.Total)))]);

    private static Interval Range(Uncertain value) => new(value.Interval.Low, value.Interval.High);
}
