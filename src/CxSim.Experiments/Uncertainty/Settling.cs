using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Statistics;

namespace CxSim.Experiments.Uncertainty;

/// <summary>
/// Runs more seeds until every headline verdict is settled or a cap is reached. Looking again and again finds a difference sooner or
/// later even where there is none; therefore a study looks at most <see cref="Looks"/> times, and each look uses intervals of
/// <see cref="Level"/>, so that over all looks at most 5 % of the intervals miss (Pocock 1977, Biometrika 64).
/// </summary>
public static class Settling
{
    /// <summary>Most looks at the results.</summary>
    public const int Looks = 5;

    /// <summary>Level of each look's intervals: Pocock's bound for five looks, 1 − 0.0158.</summary>
    public const double Level = 0.9842;

    /// <summary>The level of a plan's intervals.</summary>
    public static double LevelOf(StudyPlan plan) => plan.MostSeeds > 0 ? Level : Student.Level;

    /// <summary>
    /// Runs a plan, and again with more seeds while a headline verdict cannot be told. Deterministic: the same plan looks at the same
    /// seeds.
    /// </summary>
    /// <param name="plan">The plan; its seeds are those of the first look.</param>
    /// <param name="run">Runs a plan; what is kept is not run again.</param>
    /// <param name="report">The report on a finished study, draws of beliefs included.</param>
    /// <returns>The last look, complete unless stopped.</returns>
    public static StudyResult Run(StudyPlan plan, Func<StudyPlan, StudyResult> run, Func<StudyResult, StudyReport> report)
    {
        var study = run(plan);
        for (int look = 1; look < Looks && study.IsComplete && study.Plan.Seeds.Count < plan.MostSeeds; look++)
        {
            var open = report(study).Comparisons.SelectMany(c => c.Headline).Where(d => d.Verdict == Verdict.CannotTell).ToArray();
            if (open.Length == 0)
            {
                break;
            }

            study = run(plan.WithSeeds(Next(study.Plan.Seeds.Count, plan.MostSeeds, open, last: look == Looks - 1)));
        }

        return study;
    }

    /// <summary>One sentence on how it ended.</summary>
    public static string Outcome(StudyReport report)
    {
        var plan = report.Study.Plan;
        int open = report.Comparisons.SelectMany(c => c.Headline).Count(d => d.Verdict == Verdict.CannotTell);
        string seeds = $"{plan.Seeds.Count} of at most {plan.MostSeeds} seeds";
        return open == 0
            ? $"Every headline verdict is settled after {seeds}."
            : $"Stopped at {seeds} with {open} headline {(open == 1 ? "verdict" : "verdicts")} that cannot be told yet.";
    }

    // What the differences say they need, but at least half as many again, and never beyond the cap; the last look takes all there is.
    private static int Next(int seeds, int most, PairedDifference[] open, bool last)
    {
        int needed = open.Max(d => d.SeedsToSettle ?? most);
        return last ? most : Math.Min(most, Math.Max(needed, (seeds * 3 + 1) / 2));
    }
}
