using CxSim.Experiments.Validation;
using Xunit.Abstractions;

namespace CxSim.Validation.Tests.Golden;

/// <summary>The simulator against theory, one test a system; see <see cref="GoldenSystems"/> for the rule.</summary>
public class GoldenTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names => [.. GoldenSystems.Names.Select(system => system.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_simulator_agrees_with_theory(string name)
    {
        IReadOnlyList<Check> checks = GoldenSystems.Run(name);

        foreach (Check check in checks)
        {
            string verdict = check.Passed ? "ok" : "FAILED";
            output.WriteLine($"{verdict} {check.Name}: {check.Value:G6} {check.Unit}, expected {check.Expected:G6} "
                + $"in [{check.Low:G6}, {check.High:G6}]; {check.Note}");
        }

        Assert.NotEmpty(checks);
        Assert.DoesNotContain(checks, check => !check.Passed);
    }

    [Fact]
    public void The_family_covers_every_golden_value_with_enough_replications()
    {
        foreach (int number in Enumerable.Range(1, 13))
        {
            Assert.Contains(GoldenSystems.Names, system => system.Name.StartsWith($"V{number} ", StringComparison.Ordinal)
                || system.Name == $"V{number}");
        }

        Assert.All(GoldenSystems.Systems, system => Assert.True(system.Study.Replications >= 20));
        Assert.Equal(0.01, (1.0 - GoldenSystems.Level) * GoldenSystems.Systems.Sum(system => system.Expected.Count), 12);
    }

    [Fact]
    public void A_wrong_expectation_and_a_run_too_short_both_fail()
    {
        GoldenSystem right = GoldenSystems.Systems.First(system => system.Name == "V2 n=11");
        GoldenSystem wrong = new("wrong", "a value 2 % off", right.Study,
            new Expectation(QueueMeasure.WaitProbability, 1.02 * right.Expected[0].Value));
        GoldenSystem hasty = new("hasty", "a fifth of the days", right.Study with { Days = 1, Replications = 20 }, right.Expected[0]);

        Check failed = wrong.Run(GoldenSystems.Level, 2)[1];
        Assert.False(failed.Passed);
        Assert.Contains("outside", failed.Note, StringComparison.Ordinal);
        Check loose = hasty.Run(GoldenSystems.Level, 2)[1];
        Assert.False(loose.Passed);
        Assert.Contains("wider", loose.Note, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => GoldenSystems.Run("V99"));
    }
}
