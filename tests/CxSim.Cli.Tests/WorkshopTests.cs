using System.Text.Json;

namespace CxSim.Cli.Tests;

/// <summary>cxsim workshop: scripts, a session's links, its papers, what it leaves behind.</summary>
public sealed class WorkshopTests
{
    private const string Tiny = """
        id: tiny
        title: A tiny workshop
        centre: small-12
        seeds: 2
        weeks: 2
        warmup: 1
        roles: [{id: finance, title: Finance, who: You., paidOn: Cost., fears: Surprises.}]
        teams: [{id: blue, title: Blue, role: finance}, {id: red, title: Red, role: finance}]
        card: {levers: [{lever: friction, stops: [0, 20], up: 50}]}
        steps:
          - {id: lobby, state: lobby, minutes: 1, title: Come in, does: Greet.}
          - {id: guess, state: predict, minutes: 2, title: Guess, does: Wait., change: {id: faster, levers: {aht: -10}}, measures: [csat]}
          - {id: seen, state: reveal, minutes: 2, title: Seen, does: Ask., of: guess, figures: [G21, G2, G22]}
          - {id: closed, state: closed, minutes: 1, title: The end, does: Thank.}
        """;

    [Fact]
    public void NoWord_ListsTheScripts()
    {
        using var desk = new Desk();
        var answer = desk.Line("workshop");
        Assert.Equal(0, answer.Code);
        Assert.Contains("ninety", answer.Out);
        Assert.Contains("town-hall", answer.Out);
        Assert.Contains("cxsim workshop new", answer.Error);
    }

    [Fact]
    public void Kit_OfAnOwnScript_IsWrittenWhereItSays()
    {
        using var desk = WithTiny();
        var answer = desk.Line("workshop kit --script tiny.yaml --json");
        Assert.Equal(0, answer.Code);
        string file = JsonDocument.Parse(answer.Out).RootElement.GetProperty("file").GetString()!;
        Assert.Equal("results/workshops/tiny/kit.html", file);
        Assert.Contains("A tiny workshop", File.ReadAllText(desk.Path(file)));
    }

    [Fact]
    public void Bundle_HoldsEveryReadyPolicy_AndSaysItsPriceFirst()
    {
        using var desk = WithTiny();
        var price = desk.Line("workshop bundle --script tiny.yaml --price");
        Assert.Contains("1 worlds, 10 policies, 0 claims; 20 runs", price.Out);
        Assert.False(Directory.Exists(desk.Path("results/workshops")));

        var answer = desk.Line("workshop bundle --script tiny.yaml");
        Assert.Equal(0, answer.Code);
        Assert.StartsWith("A tiny workshop: 1 worlds", answer.Error);
        string page = File.ReadAllText(desk.Path("results/workshops/tiny/session.bundle.html"));
        Assert.Contains("figure-world-as-assumed-policy-give-it-back", page);
        Assert.Contains("figure-seen-differences", page);
    }

    [Fact]
    public void Session_NewlyOpened_IsExportedAndKeptUntilItIsClosed()
    {
        using var desk = WithTiny();
        var opened = JsonDocument.Parse(desk.Line("workshop new --script tiny.yaml --json").Out).RootElement;
        string code = opened.GetProperty("code").GetString()!;
        Assert.Matches("^[2-9A-Z]{3}-[2-9A-Z]{3}$", code);
        Assert.Matches("^http://localhost:5080/w/host/[0-9a-f]{32}$", opened.GetProperty("host").GetString());
        string session = opened.GetProperty("session").GetString()!;

        foreach (string word in (string[])["", " " + session, " " + code, " " + code.ToLowerInvariant()])
        {
            var answer = desk.Line("workshop export" + word);
            Assert.Equal(0, answer.Code);
            Assert.Contains("stands at \"lobby\"", answer.Error);
        }

        string folder = Assert.Single(Directory.GetDirectories(desk.Path("results/workshops")));
        Assert.EndsWith("-tiny-" + session, folder);
        Assert.Contains("A tiny workshop", File.ReadAllText(Path.Combine(folder, "session.html")));
        Assert.StartsWith("kind,step,who,", File.ReadAllText(Path.Combine(folder, "session.csv")));
    }

    [Theory]
    [InlineData("workshop nwe", 2, "a workshop has no \"nwe\".", "Did you mean \"new\"?")]
    [InlineData("workshop kit --script ninty", 2, "unknown workshop \"ninty\"", "Did you mean \"ninety\"?")]
    [InlineData("workshop new --teams 9", 3, "9 teams", "1 to 4")]
    [InlineData("workshop bundle --threads 0", 3, "--threads 0 is not possible.", "Give 1 or more.")]
    [InlineData("workshop export", 2, "there is no workshop session here.", "cxsim workshop new")]
    [InlineData("workshop export abc", 2, "There is no workshop session \"abc\".", "")]
    [InlineData("workshop kit abc", 2, "has no place for \"abc\"", "cxsim workshop --help")]
    public void WrongLine_SaysWhatAndTheWayOut(string line, int code, string what, string wayOut)
    {
        using var desk = new Desk();
        var answer = desk.Line(line);
        Assert.Equal(code, answer.Code);
        Assert.Empty(answer.Out);
        Assert.Contains(what, answer.Error);
        Assert.Contains(wayOut, answer.Error);
    }

    private static Desk WithTiny()
    {
        var desk = new Desk();
        File.WriteAllText(desk.Path("tiny.yaml"), Tiny);
        return desk;
    }
}
