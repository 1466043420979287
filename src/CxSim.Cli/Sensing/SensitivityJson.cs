using System.Text.Json;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Sensitivity;
using CxSim.Experiments.Statistics;

namespace CxSim.Cli.Sensing;

/// <summary>A finished study of sensitivity for scripts; docs/reference/json.md is the contract.</summary>
internal static class SensitivityJson
{
    /// <summary>The document.</summary>
    /// <param name="answer">The study.</param>
    /// <param name="folder">Where the path of results starts from.</param>
    public static object Of(SensitivityAnswer answer, string folder)
    {
        var (plan, result) = (answer.Question.Plan, answer.Result);
        return new
        {
            JsonText.Schema,
            answer.Id,
            answer.Digest,
            Results = Paths.Shown(folder, answer.Folder),
            Policy = answer.Question.What,
            Baseline = plan.Start.Baseline.Id,
            Centre = plan.Start.Setting.Centre.Id,
            plan.Start.Setting.Weeks,
            Seeds = plan.Start.Seeds.Count,
            Measure = result.Measure.Id,
            result.Measure.Unit,
            Central = Difference(result.Central),
            LuckOfOneRun = result.Luck.OfOneRun,
            LuckBetweenPoints = result.Luck.OfTheMean,
            Indices = answer.Ranked.Select(r => new
            {
                Belief = r.Belief.Id,
                Grade = $"{r.Belief.Grade}",
                First = r.Share.First.Value,
                FirstInterval = Ends(r.Share.First.Interval),
                Total = r.Share.Total.Value,
                TotalInterval = Ends(r.Share.Total.Interval),
            }),
            Screening = plan.Axes.Zip(result.Screened).OrderByDescending(s => s.Second.Strength.Value).Select(s => new
            {
                Belief = s.First.Id,
                MuStar = s.Second.Strength.Value,
                MuStarInterval = Ends(s.Second.Strength.Interval),
                Sigma = s.Second.Unevenness.Value,
                SigmaInterval = Ends(s.Second.Unevenness.Interval),
            }),
            Tornado = result.Swings.OrderByDescending(s => s.Width).Select(s => new
            {
                Belief = s.Belief.Id,
                s.Low,
                s.High,
                AtLow = Difference(s.AtLow),
                AtHigh = Difference(s.AtHigh),
            }),
            Conclusions = result.Conclusions.Select(Conclusion),
        };
    }

    private static object Conclusion(Conclusion c) => new
    {
        Measure = c.Measure.Id,
        Central = Difference(c.Central),
        c.SameSign,
        c.RestsOnGuess,
        Turning = c.Turning.Select(b => b.Id),
        Leader = c.Leader?.Id,
    };

    private static object Difference(PairedDifference d) => new
    {
        Difference = d.Difference.Mean,
        Interval = Ends(d.Difference.Interval),
        Verdict = JsonNamingPolicy.SnakeCaseLower.ConvertName(d.Verdict.ToString()),
    };

    private static double[] Ends(Interval interval) => [interval.Low, interval.High];
}
