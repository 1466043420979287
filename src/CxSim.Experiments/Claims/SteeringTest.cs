using CxSim.Model.Measures;

namespace CxSim.Experiments.Claims;

/// <summary>
/// Which figure is the better one to steer by: from the same menu of policies one manager takes what is best by one figure, another
/// what is best by another. What is looked at is what they end up with.
/// </summary>
public sealed record SteeringTest : ClaimTest
{
    /// <summary>What may be chosen.</summary>
    public IReadOnlyList<Cell> Menu { get; init; } = [];

    /// <summary>The figure that is said to mislead.</summary>
    public Measure By { get; init; } = AllMeasures.Aht;

    /// <summary>The figure that is said to lead.</summary>
    public Measure Rather { get; init; } = AllMeasures.Clv;

    /// <inheritdoc/>
    public override IEnumerable<Cell> Cells => Menu;

    internal override IEnumerable<Probe> Probe(Figures figures)
    {
        Cell misled = Chosen(figures, By);
        Cell led = Chosen(figures, Rather);
        var difference = figures.Contrast(Of, (1, led, 0), (-1, misled, 0));
        string label = $"{led}, best by {Rather.Name}, less {misled}, best by {By.Name}";
        return Probes.Of(label, Of, difference, Of.Better == Better.Down ? Promise.Less : Promise.More, figures.Margin(this, Menu[0]));
    }

    // Handle time has no good side of its own; who steers by it wants it short.
    private Cell Chosen(Figures figures, Measure by) => Menu.MaxBy(c => figures.Mean(by, c) * (by.Better == Better.Up ? 1 : -1))!;
}
