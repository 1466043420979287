using CxSim.Experiments.Statistics;
using CxSim.Experiments.Trials;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Claims;

/// <summary>The figures of one claim in one world of beliefs, read from finished runs.</summary>
/// <param name="outcome">The run of a cell with a seed.</param>
/// <param name="seeds">The seeds, the same for every cell.</param>
internal sealed class Figures(Func<Cell, ulong, TrialOutcome> outcome, IReadOnlyList<ulong> seeds)
{
    /// <summary>A weighted sum of a measure over cells and years (0: all weeks), seed by seed.</summary>
    public Estimate Contrast(Measure measure, params (double Weight, Cell Cell, int Year)[] terms) =>
        Estimate.Of(seeds.Select(s => terms.Sum(t => t.Weight * measure.Of(Stretch(outcome(t.Cell, s), t.Year)))));

    /// <summary>Mean of a measure over seeds.</summary>
    public double Mean(Measure measure, Cell cell) => Contrast(measure, (1, cell, 0)).Mean;

    /// <summary>What is too small to matter to a test, given what it is compared with.</summary>
    public double Margin(ClaimTest test, Cell against)
    {
        var margins = test.Margin is { } own ? Margins.Standard.With(test.Of, own) : Margins.Standard;
        return margins.Of(test.Of, seeds.Select(s => outcome(against, s).Total()));
    }

    private static Tally Stretch(TrialOutcome outcome, int year) => year == 0 ? outcome.Total() : outcome.Years[year - 1];
}
