using CxSim.Model.Measures;

namespace CxSim.Experiments.Statistics;

/// <summary>How large a difference must be to matter. Each measure brings its own margin; a reader may set another.</summary>
public sealed class Margins
{
    // Net value may be near nothing, so its margin is a share of the margin earned, the revenue that is served.
    private static readonly Dictionary<Measure, Measure> Scales = new() { [AllMeasures.NetValue] = AllMeasures.MarginPerYear };

    private readonly Dictionary<string, double> _own;

    private Margins(Dictionary<string, double> own) => _own = own;

    /// <summary>The margins of the registry of measures.</summary>
    public static Margins Standard { get; } = new(new(StringComparer.Ordinal));

    /// <summary>These margins with one changed.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="margin">In its unit, or a fraction of today's value where its margin is relative; at least 0.</param>
    public Margins With(Measure measure, double margin)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(margin);
        return new(new(_own, StringComparer.Ordinal) { [measure.Id] = margin });
    }

    /// <summary>The margin in the measure's unit, given the baseline's runs.</summary>
    public double Of(Measure measure, IEnumerable<Tally> baseline)
    {
        double margin = _own.GetValueOrDefault(measure.Id, measure.Margin);
        if (!measure.MarginRelative)
        {
            return margin;
        }

        var scale = Scales.GetValueOrDefault(measure, measure);
        return margin * Math.Abs(Estimate.Of(baseline.Select(scale.Of)).Mean);
    }
}
