using CxSim.Experiments.Validation;
using Xunit.Abstractions;

namespace CxSim.Validation.Tests.Golden;

/// <summary>
/// Intervals and verdicts of small studies against Erlang A. A share seen in n studies strays from the true one by √(.95 × .05 / n); the
/// bands are wide enough for that and no wider. With beliefs they may hold a little more: the luck of a draw's one seed is not all taken
/// out.
/// </summary>
public class CoverageTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(300, 0.91, 0.985)]
    public void Luck_in_300_studies(int studies, double least, double most) => Check(new() { Studies = studies }, least, most);

    [Theory]
    [InlineData(2000, 0.94, 0.96)]
    [Trait("Category", "Nightly")]
    public void Luck_in_2000_studies(int studies, double least, double most) => Check(new() { Studies = studies }, least, most);

    [Theory]
    [InlineData(60, 0.87, 1)]
    public void Luck_and_beliefs_in_60_studies(int studies, double least, double most) =>
        Check(new() { Studies = studies, Draws = 39 }, least, most);

    [Theory]
    [InlineData(500, 0.93, 0.985)]
    [Trait("Category", "Nightly")]
    public void Luck_and_beliefs_in_500_studies(int studies, double least, double most) =>
        Check(new() { Studies = studies, Draws = 39 }, least, most);

    private void Check(CoverageStudy study, double least, double most)
    {
        var result = study.Run(Environment.ProcessorCount);
        output.WriteLine($"{result.Held} of {result.Studies} intervals held the truth ({100 * result.Coverage:0.00} %); wrong verdicts: "
            + $"{string.Join(", ", result.WrongVerdicts.Zip(CoverageResult.Margins, (w, m) => $"{w} at {m} of the difference"))}");
        Assert.InRange(result.Coverage, least, most);

        // At a margin equal to the truth, an interval of 95 % leaves it on one side in 5 of 100; elsewhere hardly ever.
        double stray = 3 * Math.Sqrt(0.05 * 0.95 / study.Studies);
        Assert.All(result.WrongVerdicts, wrong => Assert.InRange(wrong / (double)study.Studies, 0, 0.05 + stray));
    }
}
