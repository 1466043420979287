using CxSim.Experiments.Statistics;
using CxSim.Experiments.Trials;
using CxSim.Experiments.Why;
using CxSim.Model.Measures;

namespace CxSim.Reports.Reasons;

/// <summary>What came of asking why.</summary>
/// <param name="Study">What was simulated.</param>
/// <param name="Farm">Where the runs are.</param>
/// <param name="Splits">The differences asked for, split.</param>
/// <param name="Command">The command, to make it again.</param>
public sealed record WhyAnswer(WhyStudy Study, TrialFarm Farm, IReadOnlyList<WhySplit> Splits, string Command)
{
    private const int FewSeeds = 2;

    /// <summary>The measures told unless one is asked for: money first, then what customers and agents say.</summary>
    public static IReadOnlyList<Measure> Usual { get; } =
    [
        AllMeasures.NetValue, AllMeasures.Csat, AllMeasures.Understood, AllMeasures.Fcr, AllMeasures.Churn, AllMeasures.Attrition,
    ];

    /// <summary>Symbol of the centre's currency.</summary>
    public string Currency => Study.Setting.Centre.Currency;

    /// <summary>What was simulated, in a line.</summary>
    public string Scope =>
        $"{Study.Setting.Centre.Id} · {Study.Setting.Weeks} weeks after {Study.Setting.WarmUpWeeks} of warm-up · "
        + $"{Study.Seeds.Count} seeds · beliefs \"{Study.Setting.Beliefs.Id}\" · {Study.Policy.Id} beside {Study.Baseline.Id}";

    /// <summary>What the first measure's split says, as a sentence.</summary>
    public string Sentence
    {
        get
        {
            var split = Splits[0];
            string whole = $"{Study.Policy.Id} changes {split.Whole.Measure.Name} by {Amount(split.Whole.Measure, split.Whole.Difference)}";
            string largest = split.Largest is { } path
                ? $"most of what paths carry goes by {path.Name.ToLowerInvariant()}: {Amount(split.Whole.Measure, path.Amount)}"
                : Study.Seeds.Count < FewSeeds ? "one seed cannot say by which path" : "no path's part can be told from nothing yet";
            return $"{whole}; {largest}.";
        }
    }

    private string Amount(Measure measure, Estimate amount)
    {
        var kpi = new Presenting.Kpi(measure, Currency);
        return $"{kpi.Difference(amount.Mean)} {kpi.Range(amount.Interval)}";
    }
}
