using CxSim.Experiments.Statistics;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Claims;

/// <summary>A difference, and the bound it is promised to pass.</summary>
/// <param name="Label">What is subtracted from what.</param>
/// <param name="Measure">What is looked at.</param>
/// <param name="Difference">The difference over seeds, each with its own luck shared by both sides.</param>
/// <param name="Bound">The bound, in the measure's unit.</param>
/// <param name="Above">Whether the difference is promised to lie above the bound, or else below.</param>
public sealed record Probe(string Label, Measure Measure, Estimate Difference, double Bound, bool Above)
{
    /// <summary>How far the difference lies on the promised side; negative on the other one.</summary>
    public double Slack => Above ? Difference.Mean - Bound : Bound - Difference.Mean;

    /// <summary>How it moves when beliefs are drawn; null where none were.</summary>
    public BeliefSpread? Beliefs { get; init; }

    /// <summary>Interval of luck and beliefs together; that of luck, 95 %, where no beliefs were drawn.</summary>
    public Interval Total => Beliefs?.With(Difference) is { } both && !double.IsNaN(both.Low) ? both : Difference.Interval;

    /// <summary>The verdict by the rule of all studies on how far the difference lies beyond the bound: better is as promised.</summary>
    public Verdict Judged =>
        Judge.Of(Beyond(Difference.Interval), 0, Better.Up, Beliefs is { } spread ? Beyond(spread.With(Difference)) : null);

    /// <summary>Whether that verdict says yes (true), no (false) or neither (null).</summary>
    public bool? Seen => Judged switch
    {
        Verdict.Better => true,
        Verdict.Worse or Verdict.Same => false,
        _ => null,
    };

    /// <summary>Whether a difference lies on the promised side of the bound.</summary>
    public bool IsBeyond(double difference) => Above ? difference > Bound : difference < Bound;

    /// <summary>The promise in words: "more than +1.0 pp".</summary>
    public string Promised(Wording words) => $"{(Above ? "more" : "less")} than {words.Difference(Measure, Bound)}";

    private Interval Beyond(Interval of) => Above ? new(of.Low - Bound, of.High - Bound) : new(Bound - of.High, Bound - of.Low);
}

/// <summary>Promises as probes.</summary>
internal static class Probes
{
    public static IReadOnlyList<Probe> Of(string label, Measure measure, Estimate difference, Promise promise, double margin)
    {
        Probe Above(double bound) => new(label, measure, difference, bound, true);
        Probe Below(double bound) => new(label, measure, difference, bound, false);
        return promise switch
        {
            Promise.More => [Above(margin)],
            Promise.Less => [Below(-margin)],
            Promise.NotMore => [Below(margin)],
            Promise.NotLess => [Above(-margin)],
            _ => [Above(-margin), Below(margin)],
        };
    }
}
