namespace CxSim.Experiments.Claims;

/// <summary>One policy against another.</summary>
public sealed record DifferenceTest : ClaimTest
{
    /// <summary>The policy.</summary>
    public Cell Policy { get; init; } = new("today");

    /// <summary>What it is compared with.</summary>
    public Cell Against { get; init; } = new("today");

    /// <summary>What is promised of policy less the other.</summary>
    public Promise Promise { get; init; }

    /// <summary>How many times the other must be beaten; 1 unless a claim names a figure.</summary>
    public double Times { get; init; } = 1;

    /// <summary>The year looked at, from 1; 0 for all weeks.</summary>
    public int Year { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Cell> Cells => [Policy, Against];

    internal override IEnumerable<Probe> Probe(Figures figures)
    {
        var difference = figures.Contrast(Of, (1, Policy, Year), (-Times, Against, Year));
        string label = $"{Policy} less {(Times == 1 ? "" : $"{Times:0.###} × ")}{Against}";
        return Probes.Of(label, Of, difference, Promise, figures.Margin(this, Against));
    }
}
