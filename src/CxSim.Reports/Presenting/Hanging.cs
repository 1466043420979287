using CxSim.Experiments.Results;
using CxSim.Experiments.Statistics;
using CxSim.Model.Measures;

namespace CxSim.Reports.Presenting;

/// <summary>What a study's verdicts hang on and how sure its choice is, in sentences; the same in terminal and report.</summary>
public static class Hanging
{
    /// <summary>The best policy with its chance of error, how much the same luck narrowed, and what each net value depends on.</summary>
    public static IReadOnlyList<string> Lines(StudyReport report, string currency) =>
        [.. Best(report), .. Narrowing(report), .. report.Comparisons.SelectMany(c => Flips(c, currency))];

    private static IEnumerable<string> Best(StudyReport report)
    {
        if (report.Best is not { } best || report.Study.Plan.Seeds.Count < 2)
        {
            yield break;
        }

        string chance = best.ChanceOfError < 0.001 ? "less than 1 in 1,000" : $"at most {100 * best.ChanceOfError:0.#} in 100";
        string open = best.NotExcluded.Count == 0 ? "" : $" Not excluded: {Explaining.Words.List(best.NotExcluded)}.";
        string worlds = Worlds(report, best);
        yield return $"Best on net value: {best.Best}; the chance, over seeds, that another is better by more than the margin is {chance}."
            + open + worlds;
    }

    private static string Worlds(StudyReport report, BestOfK best) => report.Drawn.Draws.Count == 0
        ? ""
        : $" It is the best one in {report.DrawsWon(best.Best)} of {report.Drawn.Draws.Count} worlds with drawn beliefs, luck taken out.";

    private static IEnumerable<string> Narrowing(StudyReport report)
    {
        double[] factors = [.. report.Comparisons.SelectMany(c => c.Headline).Select(d => d.Narrowing).Where(double.IsFinite).Order()];
        if (factors.Length > 0)
        {
            yield return $"Same luck makes intervals of headline differences {factors[0]:0.0} to {factors[^1]:0.0} times narrower "
                + $"(half of them {Quantiles.At(factors, 0.5):0.0} times or more).";
        }
    }

    private static IEnumerable<string> Flips(PolicyComparison compared, string currency)
    {
        var depending = compared.Headline.Where(d => d.Verdict == Verdict.Depends);
        foreach (var d in depending.Where(d => d.Flip is not null || d.Measure == AllMeasures.NetValue))
        {
            var kpi = new Kpi(d.Measure, currency);
            string draws = $"{compared.Policy}, {d.Measure.Name}: better in {d.DrawsBetter} of {d.Beliefs!.Draws} worlds with drawn "
                + "beliefs";
            yield return d.Flip is { } flip
                ? $"{draws}. {Turn(flip)}: {kpi.Difference(flip.AtGiven)} as given, {kpi.Difference(flip.AtEnd)} at "
                    + $"{NumberText.Short(flip.End)}."
                : $"{draws}; no single belief that was tried turns it.";
        }
    }

    private static string Turn(Flip flip) =>
        $"The verdict turns when {flip.Belief.Id} (grade {flip.Belief.Grade}) is {flip.Words}";
}
