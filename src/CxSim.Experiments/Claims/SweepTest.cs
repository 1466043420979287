using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Claims;

/// <summary>Where along a lever the best point is promised to lie.</summary>
public enum BestPoint
{
    /// <summary>At the end: every earlier point is beaten by more than the margin.</summary>
    Last,

    /// <summary>Inside: both ends are beaten by more than the margin.</summary>
    Inside,
}

/// <summary>One lever moved step by step.</summary>
public sealed record SweepTest : ClaimTest
{
    /// <summary>The policy whose lever is moved.</summary>
    public Cell On { get; init; } = new("today");

    /// <summary>The lever.</summary>
    public Lever Lever { get; init; } = Levers.Slow;

    /// <summary>Its values, in order.</summary>
    public IReadOnlyList<double> Values { get; init; } = [];

    /// <summary>Where the best is promised to lie.</summary>
    public BestPoint Best { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Cell> Cells => Values.Select(At);

    internal override IEnumerable<Probe> Probe(Figures figures)
    {
        double margin = figures.Margin(this, At(Values[0]));
        double best = Best == BestPoint.Last ? Values[^1] : Values.Skip(1).SkipLast(1).MaxBy(v => Sign * figures.Mean(Of, At(v)));
        double[] beaten = Best == BestPoint.Last ? [.. Values.SkipLast(1)] : [Values[0], Values[^1]];
        foreach (double other in beaten)
        {
            var difference = figures.Contrast(Of, (1, At(best), 0), (-1, At(other), 0));
            string label = $"{Lever.Id} {best:0.##} less {Lever.Id} {other:0.##}";
            yield return Probes.Of(label, Of, difference, Sign > 0 ? Promise.More : Promise.Less, margin).Single();
        }
    }

    private int Sign => Of.Better == Better.Down ? -1 : 1;

    private Cell At(double value) => On with { Moved = new(Lever, value) };
}
