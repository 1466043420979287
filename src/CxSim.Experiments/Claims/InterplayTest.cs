namespace CxSim.Experiments.Claims;

/// <summary>A difference against another difference: in another world, in another year, or with something else in place.</summary>
public sealed record InterplayTest : ClaimTest
{
    /// <summary>The policy.</summary>
    public Cell Policy { get; init; } = new("today");

    /// <summary>What it is compared with.</summary>
    public Cell Against { get; init; } = new("today");

    /// <summary>The year of this difference, from 1; 0 for all weeks.</summary>
    public int Year { get; init; }

    /// <summary>The policy of the other difference.</summary>
    public Cell Beside { get; init; } = new("today");

    /// <summary>What that one is compared with.</summary>
    public Cell BesideAgainst { get; init; } = new("today");

    /// <summary>The year of the other difference.</summary>
    public int BesideYear { get; init; }

    /// <summary>What is promised of the first difference less the second.</summary>
    public Promise Promise { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Cell> Cells => [Policy, Against, Beside, BesideAgainst];

    internal override IEnumerable<Probe> Probe(Figures figures)
    {
        var difference = figures.Contrast(
            Of, (1, Policy, Year), (-1, Against, Year), (-1, Beside, BesideYear), (1, BesideAgainst, BesideYear));
        string label = $"({Words(Policy, Against, Year)}) less ({Words(Beside, BesideAgainst, BesideYear)})";
        return Probes.Of(label, Of, difference, Promise, figures.Margin(this, Against));
    }

    private static string Words(Cell policy, Cell against, int year) => $"{policy} less {against}{(year == 0 ? "" : $", year {year}")}";
}
