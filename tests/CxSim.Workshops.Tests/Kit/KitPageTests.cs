using System.Net;
using CxSim.Experiments.Claims;
using CxSim.Experiments.Claims.Files;
using CxSim.Experiments.Scenarios;
using CxSim.Workshops.Kit;
using CxSim.Workshops.Scripts;

namespace CxSim.Workshops.Tests.Kit;

/// <summary>The printed pack says what the registries and the script say, and nothing else.</summary>
public class KitPageTests
{
    private static readonly Library Here = new(Repository.Root);
    private static readonly IReadOnlyList<Claim> Claims = ClaimShelf.All(Here);

    public static TheoryData<string> Names => [.. ScriptShelf.Names(Here)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Pack_HasEveryRoleLeverStopAndLine(string name)
    {
        var script = ScriptShelf.Find(Here, name);
        string page = WebUtility.HtmlDecode(KitPage.Write(new(script, Claims)));
        string? folder = Environment.GetEnvironmentVariable("CXSIM_LOOK");
        if (folder is not null)
        {
            File.WriteAllText(Path.Combine(folder, name + ".html"), KitPage.Write(new(script, Claims)));
        }

        Assert.All(script.Roles, r => Assert.Contains(r.Who, page, StringComparison.Ordinal));
        Assert.All(script.Steps.SelectMany(s => s.Says), l => Assert.Contains($"“{l.Line}”", page, StringComparison.Ordinal));
        Assert.All(script.Steps.SelectMany(s => s.Statements), s => Assert.Contains(s.Text, page, StringComparison.Ordinal));
        Assert.All(script.Card.Rows, r => Assert.Contains(r.Lever.Meaning, page, StringComparison.Ordinal));
        Assert.All(script.Card.Rows, r => Assert.Contains(r.Lever.Carrier, page, StringComparison.Ordinal));
    }

    [Fact]
    public void Pack_NeedsNoScriptAndNoNetwork() => Assert.All(ScriptShelf.All(Here), script =>
    {
        string page = KitPage.Write(new(script, Claims));
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
    });
}
