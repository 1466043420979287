using CxSim.Experiments.Designs;
using CxSim.Experiments.Statistics;

namespace CxSim.Reports.Sweeping;

/// <summary>A finished sweep, ready to be shown.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Result">What came out.</param>
/// <param name="Id">By what it is found again.</param>
/// <param name="Folder">Where it is kept.</param>
public sealed record SweepAnswer(SweepQuestion Question, SweepResult Result, string Id, string Folder)
{
    private const int FewestForRule = 16;
    private const double GoodShare = 0.25;

    /// <summary>The point of highest net value beside the baseline.</summary>
    public SweepRow Best => Result.Rows.MaxBy(r => r.Net)!;

    /// <summary>Points whose net value is about that of the best, or cannot be told from it, seed by seed.</summary>
    public IReadOnlyList<SweepRow> Plateau => [.. Result.Rows.Where(r => r.CannotBeToldFrom(Best))];

    /// <summary>The net value, beside the baseline, from which a point is among the best quarter.</summary>
    public double LeastOfBest => Quantiles.At([.. Result.Rows.Select(r => r.Net).Order()], 1 - GoodShare);

    /// <summary>What levers the best quarter of points shares, or null when there are too few points or levers to say.</summary>
    public GoodBox? Rule
    {
        get
        {
            var rows = Result.Rows;
            if (rows.Count < FewestForRule || Result.Study.Design.Axes.Count < 2)
            {
                return null;
            }

            double least = LeastOfBest;
            var box = GoodBox.Find([.. rows.Select(r => r.Values)], [.. rows.Select(r => r.Net >= least)]);
            return box.Tells ? box : null;
        }
    }

    /// <summary>Whether a belief is varied, so that points are worlds rather than choices.</summary>
    public bool VariesBeliefs => Result.Study.Design.Axes.Any(a => a is BeliefAxis);
}
