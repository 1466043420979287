using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Tests.Running;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Results;

public class StudyChecksTests
{
    private static StudyResult Study => new LocalHost(new FakeWorlds()).Run(Plans.Small(seeds: 2));

    [Fact]
    public void Of_BooksThatBalance_AllPass()
    {
        var checks = StudyChecks.Of(Study);
        Assert.All(checks, c => Assert.True(c.Passed, $"{c.Name}: {c.Value}"));
        Assert.True(checks.Count >= 10);
    }

    [Theory]
    [InlineData(Count.Offered, 1, "Every contact", "Contacts offered are", "Half hours")]
    [InlineData(Count.Served, -1, "Every contact", "Half hours")]
    [InlineData(Count.Quick, 900_000_000_000_000, "Handling time")]
    [InlineData(Count.Left, 1, "Customers joined")]
    [InlineData(Count.Hired, -1, "Agents hired")]
    [InlineData(Count.TopBox, 1_000_000, "No part")]
    [InlineData(Count.Weeks, 1, "Every week")]
    [InlineData(Count.Breather, 900_000_000_000_000, "Occupancy")]
    [InlineData(Count.Labour, 9_000_000_000, "Wages")]
    public void Of_OneCountWrong_FailsExactlyTheChecksThatReadIt(Count count, long amount, params string[] failing)
    {
        var study = Study;
        study.Runs[1].Weeks[3].Add(count, amount);
        string[] failed = [.. StudyChecks.Of(study).Where(c => !c.Passed).Select(c => c.Name)];
        Assert.Equal(failing.Length, failed.Length);
        Assert.All(failing, f => Assert.Contains(failed, name => name.StartsWith(f, StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_TwinPoliciesWithOtherBits_Fail()
    {
        var plan = Plans.Small(seeds: 2) with { Policies = [Policy.Today, Policy.Today.Named("twin", "Twin")] };
        var study = new LocalHost(new FakeWorlds()).Run(plan);
        Assert.True(StudyChecks.Of(study)[^1].Passed);
        var broken = study with { Runs = [.. study.Runs.Select(r => r.Policy == "twin" ? r with { Digest = "x" } : r)] };
        var twin = StudyChecks.Of(broken)[^1];
        Assert.Equal((false, 2), (twin.Passed, twin.Value));
    }
}
