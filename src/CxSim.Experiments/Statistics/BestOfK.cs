using CxSim.Model.Measures;
using MathNet.Numerics.Distributions;

namespace CxSim.Experiments.Statistics;

/// <summary>Which of several policies is best on a measure, from runs with the same luck, and how likely that is wrong.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Best">The policy with the best mean.</param>
/// <param name="ChanceOfError">
/// At most this is the chance, over other seeds, that another policy is truly better than it by more than the margin, 0–1.
/// </param>
/// <param name="NotExcluded">The other policies that may still be the best one, best mean first; empty when the choice is clear.</param>
/// <param name="Margin">What is too small to matter, in the measure's unit.</param>
public sealed record BestOfK(Measure Measure, string Best, double ChanceOfError, IReadOnlyList<string> NotExcluded, double Margin)
{
    /// <summary>
    /// Picks the best mean. The chance of error is the sum over the others of the one-sided paired t probability that they beat it by
    /// more than the margin (Bonferroni's inequality, which needs no independence; Nelson and Matejcik 1995, Management Science 41, on
    /// common random numbers with an indifference zone). A policy is excluded when it is worse at 95 % over all such comparisons.
    /// </summary>
    /// <param name="measure">The measure; one of which neither way is good has no best.</param>
    /// <param name="policies">One value a seed for each policy, seeds in the same order; at least two policies.</param>
    /// <param name="margin">What is too small to matter, in the measure's unit.</param>
    public static BestOfK Of(Measure measure, IReadOnlyList<(string Id, IReadOnlyList<double> Values)> policies, double margin)
    {
        double sign = measure.Better == Better.Down ? -1 : 1;
        var ranked = policies.OrderByDescending(p => sign * Estimate.Of(p.Values).Mean).ToArray();
        var leads = ranked.Skip(1)
            .Select(p => (p.Id, Lead: Estimate.Of(ranked[0].Values.Zip(p.Values, (best, other) => sign * (best - other)))))
            .ToArray();
        return new(
            measure,
            ranked[0].Id,
            Math.Min(1, leads.Sum(l => Exceeds(l.Lead, margin))),
            [.. leads.Where(l => Exceeds(l.Lead, 0) > (1 - Student.Level) / leads.Length).Select(l => l.Id)],
            margin);
    }

    // Chance that the truth is below −margin, given the lead seen.
    private static double Exceeds(Estimate lead, double margin)
    {
        if (lead.Seeds < 2)
        {
            return 1;
        }

        double error = lead.Deviation / Math.Sqrt(lead.Seeds);
        return error == 0 ? (lead.Mean + margin > 0 ? 0 : 1) : StudentT.CDF(0, 1, lead.Seeds - 1, -(lead.Mean + margin) / error);
    }
}
