using CxSim.Experiments.Validation;

namespace CxSim.Cli.Validating;

/// <summary>Whether the intervals and verdicts that every study prints are right as often as they say.</summary>
internal static class CoverageChecks
{
    private const int Studies = 300;
    private const double Stray = 3;

    /// <summary>Runs 300 small studies of a question that theory answers.</summary>
    public static IReadOnlyList<Check> Run()
    {
        var result = new CoverageStudy { Studies = Studies }.Run(Environment.ProcessorCount);
        double error = Stray * Math.Sqrt(0.95 * 0.05 / Studies);
        return
        [
            Share("95 % intervals of small studies hold the truth", result.Coverage, 0.95, 0.95 - error, Math.Min(1, 0.95 + error)),
            .. result.WrongVerdicts.Zip(CoverageResult.Margins, (wrong, margin) => Share(
                $"verdicts that say what is not so, margin {margin} of the difference", wrong / (double)Studies, 0.05, 0, 0.05 + error)),
        ];
    }

    private static Check Share(string what, double value, double expected, double low, double high) => new(
        $"coverage: {what}", value, expected, low, high, low <= value && value <= high, "share", $"{Studies} studies against Erlang A");
}
