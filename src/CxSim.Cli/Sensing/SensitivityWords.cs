using CxSim.Experiments.Sensitivity;
using CxSim.Experiments.Statistics;
using CxSim.Figures.Lettering;
using CxSim.Model.Policies;
using CxSim.Reports.Presenting;

namespace CxSim.Cli.Sensing;

/// <summary>What a study of sensitivity found, in sentences.</summary>
internal static class SensitivityWords
{
    private const double Percent = 100;

    /// <summary>The difference in question, with every belief at its base.</summary>
    public static string Central(SensitivityAnswer answer)
    {
        var (study, central) = (answer.Question.Plan.Start, answer.Result.Central);
        var kpi = new Kpi(central.Measure, study.Setting.Centre.Currency);
        return $"{central.Measure.Name} of \"{study.Policy.Id}\" beside \"{study.Baseline.Id}\", every belief at its base: "
            + $"{kpi.Difference(central.Difference.Mean)} {kpi.Range(central.Difference.Interval)}, {central.Verdict.Word()}.";
    }

    /// <summary>Which beliefs carry the variance, and whether they are guesses.</summary>
    public static string Leaders(SensitivityAnswer answer)
    {
        var first = answer.Ranked[0];
        double guesses = answer.Ranked.Where(r => r.Belief.Grade == Grade.D).Sum(r => Math.Max(0, r.Share.First.Value));
        return $"{first.Belief.Id} carries most of what beliefs make of it: {Share(first.Share.First.Value)} of the variance by itself, "
            + $"{Share(first.Share.Total.Value)} with what it does together with others; its grade is {GradeOf(first.Belief)}. "
            + $"Guesses (grade D) carry {Share(guesses)} by themselves.";
    }

    /// <summary>How much is luck.</summary>
    public static string Luck(LuckShare luck) => double.IsNaN(luck.OfOneRun)
        ? "One seed tells nothing about luck; give --seeds 2 or more."
        : $"Luck makes {Share(luck.OfOneRun)} of the variance of a single run. All points share their seeds, so that between points "
            + $"{Share(luck.OfTheMean)} are left of it: a share of variance below that cannot be told from luck.";

    /// <summary>What one headline conclusion rests on.</summary>
    public static string RestsOn(Conclusion conclusion)
    {
        string same = $"same sign in {Math.Round(conclusion.SameSign * conclusion.Drawn)} of {conclusion.Drawn} sets of beliefs drawn";
        return conclusion.Turning.Count > 0
            ? $"{(conclusion.RestsOnGuess ? "rests on a guess" : "turns within the evidence")}: "
                + $"{string.Join(", ", conclusion.Turning.Select(Named))}; {same}"
            : conclusion.Leader is { } leader
                ? $"no single belief turns it; {Named(leader)} moves it most; {same}"
                : $"no belief moves it; {same}";
    }

    private static string Named(Belief belief) => $"{belief.Id} ({belief.Grade})";

    private static string GradeOf(Belief belief) => belief.Grade == Grade.D ? "D, a guess" : $"{belief.Grade}";

    private static string Share(double value) => $"{Numbers.Fixed(Percent * Math.Clamp(value, 0, 1), 0)} %";
}
