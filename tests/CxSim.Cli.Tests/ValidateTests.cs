using System.Text.Json;
using CxSim.Reports.Explaining;

namespace CxSim.Cli.Tests;

/// <summary>validate: every check with its numbers, and an exit code that a script can trust.</summary>
public sealed class ValidateTests
{
    [Fact]
    [Trait("Category", "Nightly")]
    public void Quick_PassesAndSaysSo()
    {
        using var desk = new Desk { Worlds = new Experiments.Running.SimulatedWorlds() };
        var answer = desk.Line("validate --quick --json");
        Assert.Equal(0, answer.Code);
        var root = JsonDocument.Parse(answer.Out).RootElement;
        Assert.True(root.GetProperty("passed").GetBoolean());
        Assert.All(root.GetProperty("checks").EnumerateArray(), c =>
        {
            Assert.True(c.GetProperty("passed").GetBoolean());
            Assert.NotEmpty(c.GetProperty("name").GetString()!);
            Assert.Equal(JsonValueKind.Number, c.GetProperty("value").ValueKind);
            Assert.Equal(JsonValueKind.Number, c.GetProperty("expected").ValueKind);
        });
    }

    [Fact]
    public void World_ThatForgetsContacts_FailsItsBooks()
    {
        var checks = Validating.WorldChecks.Run(new LeakyWorlds(), default);
        var books = Assert.Single(checks, c => c.Name.StartsWith("world:", StringComparison.Ordinal));
        Assert.False(books.Passed);
        Assert.Contains("contact", books.Note);
        Assert.All(checks.Where(c => c != books), c => Assert.True(c.Passed, c.Name));
    }

    [Fact]
    public void World_ThatCannotRepeatItself_FailsIdenticalBits()
    {
        var checks = Validating.WorldChecks.Run(new MoodyWorlds(), default);
        Assert.Contains(checks, c => c.Name.StartsWith("identical bits", StringComparison.Ordinal) && !c.Passed);
    }
}
