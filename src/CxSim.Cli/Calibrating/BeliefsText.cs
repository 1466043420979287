using System.Globalization;
using System.Text;
using CxSim.Experiments.Calibration.Weeks;
using CxSim.Experiments.Inference;
using CxSim.Model.Policies;

namespace CxSim.Cli.Calibrating;

/// <summary>Writes fitted beliefs as a file that runs take; ranges, and what the data did not inform, stand in comments.</summary>
internal static class BeliefsText
{
    private const int CommentFrom = 32;

    /// <summary>The file's text.</summary>
    public static string Of(WeekCalibration asked, WeekFit fit, BeliefSet fitted)
    {
        var (covered, all) = fit.HeldOut;
        var text = new StringBuilder()
            .AppendLine($"# Fitted by cxsim calibrate to {fit.FitWeeks} of {fit.Data.Weeks} weeks of {asked.Data ?? asked.People},")
            .AppendLine($"# centre {asked.Centre}.")
            .AppendLine($"# The other weeks were predicted: {covered} of {all} values within their 80 % interval.")
            .AppendLine("# Beside each value: 80 % of the chance after the data, then what was held before.")
            .AppendLine($"id: {asked.Id}")
            .AppendLine("from: base");
        var learned = fit.Unknowns.Zip(fit.Posterior.Marginals).Where(u => u.First.Belief is not null).ToList();
        var told = learned.Where(u => u.Second.Learned).ToDictionary(u => u.First.Belief!, u => u.Second);
        var moved = fitted.Moved().ToList();
        text.AppendLine(moved.Count > 0 ? "values:" : "values: {}");
        foreach (var belief in moved)
        {
            string value = Number(fitted[belief]);
            string line = $"  {belief.Id}: {value}".PadRight(CommentFrom);
            text.AppendLine(told.TryGetValue(belief, out var marginal) ? $"{line}# {Range(marginal)}: learned" : line.TrimEnd());
        }

        foreach (var (unknown, marginal) in learned.Where(u => !u.Second.Learned))
        {
            text.AppendLine($"  # {unknown.Id}: {Range(marginal)}: not informed by the data, kept as it was");
        }

        return text.ToString();
    }

    private static string Range(Marginal marginal)
    {
        var inner = marginal.Central(0.8);
        return $"{Number(inner.Low)} … {Number(inner.High)}, before {Number(marginal.Prior.Low)} … {Number(marginal.Prior.High)}";
    }

    private static string Number(double value) => value.ToString("G4", CultureInfo.InvariantCulture);
}
