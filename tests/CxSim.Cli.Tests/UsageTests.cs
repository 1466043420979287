using CxSim.Reports.Explaining;

namespace CxSim.Cli.Tests;

/// <summary>Command lines that cannot be read: exit code 2, what is wrong, and the way out.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("lst", "Error: unknown command \"lst\".", "Did you mean \"list\"?")]
    [InlineData("xyzzy", "Error: unknown command \"xyzzy\".", "Commands: ")]
    [InlineData("list --jsn", "Error: unknown flag \"--jsn\" for \"list\".", "Did you mean \"--json\"?")]
    [InlineData("explain slow --plian", "Error: unknown flag \"--plian\" for \"explain\".", "Did you mean \"--plain\"?")]
    [InlineData("--nonsense", "Error: unknown flag \"--nonsense\".", "See:  cxsim --help")]
    [InlineData("explain", "Error: \"explain\" needs a lever, belief, measure, preset, term or claim.", "See:  cxsim explain --help")]
    [InlineData("explain reinvst", "Error: nothing is known about \"reinvst\".", "Did you mean \"reinvest\"")]
    [InlineData("list levrs", "Error: there is no list of \"levrs\".", "Did you mean \"levers\"?")]
    [InlineData("list levers beliefs", "Error: \"list\" has no place for \"beliefs\".", "See:  cxsim list --help")]
    public void UnreadableLine_SaysWhatAndTheWayOut(string line, string what, string wayOut)
    {
        using var desk = new Desk();
        var answer = desk.Run(line.Split(' '));
        Assert.Equal(2, answer.Code);
        Assert.Empty(answer.Out);
        Assert.Contains(what, answer.Error);
        Assert.Contains(wayOut, answer.Error);
        Assert.DoesNotContain("   at ", answer.Error);
    }

    [Fact]
    public void Debug_ShowsWhereTheErrorArose()
    {
        using var desk = new Desk();
        Assert.Contains("   at ", desk.Run("explain", "xyzzy", "--debug").Error);
    }

    [Fact]
    public void NoCommand_ShowsTheDoors()
    {
        using var desk = new Desk();
        var answer = desk.Run();
        Assert.Equal(0, answer.Code);
        GoldenFile.Matches("doors", answer.Out);
    }

    [Fact]
    public void Version_IsThreeNumbers()
    {
        using var desk = new Desk();
        var answer = desk.Run("--version");
        Assert.Equal(0, answer.Code);
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", answer.Out);
    }

    [Theory]
    [InlineData("explain")]
    [InlineData("list")]
    public void Help_OfACommand_GoesToStandardOutput(string verb)
    {
        using var desk = new Desk();
        var answer = desk.Run(verb, "--help");
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Matches($"Usage:\n  \\S+ {verb} ", answer.Out);
    }
}
