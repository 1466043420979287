using System.Text;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Policies;
using CxSim.Workshops.Scripts;

namespace CxSim.Workshops.Tests.Scripts;

/// <summary>The scripts that come along, and what is said to bad ones.</summary>
public class ScriptShelfTests
{
    private static readonly Library Here = new(Repository.Root);

    public static TheoryData<string> Names => [.. ScriptShelf.Names(Here)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Shipped_Scripts_AreReadAndRunFromLobbyToClosed(string name)
    {
        var script = ScriptShelf.Find(Here, name);
        Assert.Equal(name, script.Id);
        Assert.Equal(StepState.Lobby, script.Steps[0].State);
        Assert.Equal(StepState.Closed, script.Steps[^1].State);
        Assert.Equal(script, ScriptShelf.Find(Here, script.Call), (a, b) => a.Id == b.Id);
    }

    [Fact]
    public void Ninety_TakesNinetyMinutes_AndHasEveryState()
    {
        var script = ScriptShelf.Find(Here, "90");
        Assert.Equal(90, script.Minutes);
        Assert.Equal(Enum.GetValues<StepState>(), script.Steps.Select(s => s.State).Distinct().Order());
    }

    [Fact]
    public void Today_OnAnyCard_CostsNothingAndIsAllowed() => Assert.All(ScriptShelf.All(Here), script =>
    {
        Assert.Equal(0, script.Card.Cost(Policy.Today));
        Assert.True(script.Card.Allows(Policy.Today));
    });

    [Fact]
    public void Everything_AtTheTop_CostsMoreThanThereIs() => Assert.All(ScriptShelf.All(Here), script =>
    {
        var all = script.Card.Rows.Aggregate(Policy.Today, (p, r) => p.With(r.Lever, r.Stops[^1]));
        Assert.False(script.Card.Allows(all));
    });

    [Theory]
    [InlineData("state: lobby", "state: loby", "unknown state \"loby\"", "lobby")]
    [InlineData("role: finance", "role: finanze", "unknown role \"finanze\"", "finance")]
    [InlineData("lever: friction", "lever: frictions", "unknown lever \"frictions\"", "friction")]
    [InlineData("claim: C12", "claim: C99", "unknown claim \"C99\"", "C9")]
    [InlineData("figure: G22", "figure: G23", "unknown figure \"G23\"", "G2")]
    [InlineData("of: predict", "of: predikt", "unknown earlier step", "predict")]
    [InlineData("of: predict", "of: decide", "unknown earlier step", null)]
    [InlineData("aht: -10", "aht: -99", "aht = -99 % is below the minimum", null)]
    [InlineData("service_churn: 0.05", "service_chrun: 0.05", "unknown belief \"service_chrun\"", "service_churn")]
    [InlineData("stops: [-20, -10, 0, 10]", "stops: [-20, -10, 10]", "leave out today's value", null)]
    [InlineData("stops: [-20, -10, 0, 10]", "stops: [-90, 0]", "out of its range", null)]
    [InlineData("stops: [-20, -10, 0, 10]", "stops: [0, -10]", "do not rise", null)]
    [InlineData("    state: closed", "    state: tour", "does not close the workshop", null)]
    [InlineData("    state: poll\n", "    state: tour\n", "\"statements\" in a step of state tour", null)]
    [InlineData("    change: {id: minus-ten", "    # {id: minus-ten", "a step of state predict has no \"change\"", null)]
    [InlineData("  - id: locked", "  - id: decide", "step \"decide\" 2 times", null)]
    [InlineData("figures: [G5]", "figures: [G6]", "G6 with no assumption to move", null)]
    [InlineData("minutes: 11", "minutes: eleven", "is not a whole number", null)]
    public void BadScript_IsRefused_WithTheLineAndTheNearestName(string good, string bad, string what, string? nearest)
    {
        string text = File.ReadAllText(Repository.File("experiments/workshops/ninety.yaml"));
        Assert.Contains(good, text, StringComparison.Ordinal);
        int at = text.IndexOf(good, StringComparison.Ordinal);
        text = string.Concat(text.AsSpan(0, at), bad, text.AsSpan(at + good.Length));

        var refused = Assert.Throws<InputException>(() => ScriptShelf.Parse(Here, Encoding.UTF8.GetBytes(text), "mine.yaml"));

        var problem = Assert.Single(refused.Problems, p => p.What.Contains(what, StringComparison.Ordinal));
        Assert.Equal("mine.yaml", problem.File);
        Assert.True(problem.Line > 1, problem.ToString());
        Assert.Equal(nearest, problem.Nearest);
    }

    [Fact]
    public void Schema_IsUpToDate()
    {
        string file = Repository.File("experiments/schema/" + ScriptShelf.SchemaFile);
        if (Environment.GetEnvironmentVariable("CXSIM_ACCEPT") == "1")
        {
            File.WriteAllText(file, ScriptShelf.Schema);
        }

        Assert.Equal(ScriptShelf.Schema, File.ReadAllText(file));
    }
}
