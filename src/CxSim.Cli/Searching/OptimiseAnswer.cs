using CxSim.Experiments.Optimising;
using CxSim.Figures.Lettering;
using CxSim.Model.Measures;
using CxSim.Reports.Presenting;
using CxSim.Reports.Sweeping;

namespace CxSim.Cli.Searching;

/// <summary>A finished search, ready to be shown.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Result">What came out.</param>
/// <param name="Id">By what it is found again.</param>
/// <param name="Digest">SHA-256 over the digests of its runs.</param>
/// <param name="Folder">Where it is kept.</param>
internal sealed record OptimiseAnswer(OptimiseQuestion Question, OptimiseResult Result, string Id, string Digest, string Folder)
{
    private const double Percent = 100;

    /// <summary>Symbol of the centre's currency.</summary>
    public string Currency => Question.Candidates.Setting.Centre.Currency;

    /// <summary>What is safe if we are wrong.</summary>
    public string Safest
    {
        get
        {
            var safe = Result.Found[0];
            int world = safe.Regret.ByWorld.ToList().IndexOf(safe.Regret.Worst);
            var net = new Kpi(AllMeasures.NetValue, Currency);
            string policy = $"Safest: {safe.Id} ({SweepWords.At(Question.Candidates.Design.Axes, safe.Values)})";
            return safe.Regret.Worst == 0
                ? $"{policy}, the best of these in every named world."
                : $"{policy}, at worst {net.Level(safe.Regret.Worst)} a year behind the best of these, in "
                    + $"\"{Question.Worlds[world].Name}\".";
        }
    }

    /// <summary>Which is richest and how likely that is wrong, or null when only one was found.</summary>
    public string? Richest => Result.Richest is not { } best ? null
        : $"Highest net value: {best.Best}; the chance that another of these is truly better by more than the margin is at most "
            + $"{Numbers.Fixed(Percent * best.ChanceOfError, 0)} %"
            + (best.NotExcluded.Count == 0 ? "." : $"; {string.Join(", ", best.NotExcluded)} cannot be excluded.");
}
