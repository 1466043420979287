using System.Net;
using System.Text.RegularExpressions;
using CxSim.Experiments.Claims;
using CxSim.Experiments.Claims.Files;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Studies;
using CxSim.Model.Measures;
using CxSim.Reports.Presenting;
using CxSim.Workshops.Bundles;
using CxSim.Workshops.Scripts;

namespace CxSim.Workshops.Tests.Bundles;

/// <summary>The offline bundle of a small workshop with every kind of step, worked out by the engine.</summary>
public partial class BundleTests
{
    private static readonly Library Here = new(Repository.Root);
    private static readonly Script Script = ScriptShelf.Parse(
        Here, File.ReadAllBytes(Repository.File("tests/CxSim.Workshops.Tests/Bundles/small.yaml")), "small.yaml");
    private static readonly BundlePlan Plan = new(Script, [Short()]);
    private static readonly Lazy<BundleContent> Content = new(() => new BundleMaker(new LabOptions { Threads = 2 }).Make(Plan));

    [Fact]
    public void Worlds_AreTheScriptsOwn_ItsShocksAndItsFlips()
    {
        Assert.Equal(["as-assumed", "flu", "banked", "loyal"], Plan.Worlds.Select(w => w.Id));
        Assert.All(Plan.Worlds, w => Assert.Equal("today", w.Plan.Policies[0].Id));
        Assert.Equal(0, Plan.Worlds[2].Plan.Policies.First(p => p.Id == "give-it-back")[Model.Policies.Levers.Reinvest]);
        Assert.Equal(1, Plan.Worlds[3].Plan.Beliefs[Model.Policies.Beliefs.Find("service_churn")!]);
        Assert.Single(Plan.Worlds[1].Plan.Shocks);
    }

    [Fact]
    public void Numbers_OfThePage_AreTheEngines()
    {
        string page = Cell().Replace(WebUtility.HtmlDecode(BundlePage.Write(Content.Value)), "<td>");
        foreach (var world in Plan.Worlds)
        {
            var run = new LocalHost(new SimulatedWorlds(), new HostOptions { Threads = 2 }).Run(world.Plan);
            foreach (var policy in world.Plan.Alternatives)
            {
                var compared = PolicyComparison.Of(run.Of("today"), run.Of(policy.Id), Margins.Standard);
                var cells = AllMeasures.All.Where(m => m.Headline).Select(m => Text(compared[m]));
                string row = string.Concat(cells.Select(c => $"<td>{c}</td>"));
                Assert.Contains(row, page.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Disputed_AtTheValueItHasAnyway_ChangesNothing()
    {
        var low = Content.Value.Disputed[0];
        Assert.Equal(Model.Policies.Beliefs.Find("callback")!.Low, low.Value);
        var again = new LocalHost(new SimulatedWorlds()).Run(Plan.Worlds[0].Plan with
        {
            Beliefs = Script.Beliefs.With(low.Belief, low.Value),
            Seeds = Plan.FewSeeds,
        });
        for (int i = 0; i < Plan.Policies.Count; i++)
        {
            var expected = again.Of(Plan.Policies[i].Id).Select(r => AllMeasures.NetValue.Of(r.Total()));
            Assert.Equal(expected, low.Outcomes[i].Select(o => o.Of(AllMeasures.NetValue)));
        }
    }

    [Fact]
    public void Page_HasEveryFigureOfTheScript_AndEveryPolicyInEveryWorld()
    {
        string page = BundlePage.Write(Content.Value);
        string[] figures =
        [
            "look-differences", "look-weeks", "look-loops", "seen-differences", "seen-ladder", "chosen-frontier", "chosen-futures",
            "held-robustness", "break-claims", "doubt-rests-on-give-it-back",
        ];
        Assert.All(figures, f => Assert.Contains($"id=\"figure-{f}\"", page, StringComparison.Ordinal));
        Assert.All(Plan.Worlds, w => Assert.All(w.Plan.Alternatives, p =>
            Assert.Contains($"id=\"figure-world-{w.Id}-policy-{p.Id}\"", page, StringComparison.Ordinal)));
        Assert.Equal(3, Content.Value.Courts.Count);
        Assert.Contains("Difference of Give it back from today", page, StringComparison.Ordinal);
        Assert.DoesNotContain(">give-it-back<", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_AsksNothingOfANetwork()
    {
        string page = BundlePage.Write(Content.Value);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        string bare = page.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal);
        Assert.DoesNotContain("http://", bare, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", bare, StringComparison.Ordinal);
        Assert.DoesNotContain(" src=", bare, StringComparison.Ordinal);
    }

    [GeneratedRegex("<td [^>]*>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Cell();

    // A claim at the size of a test: the small centre, a few weeks.
    private static Claim Short() =>
        ClaimShelf.Find(Here, ["C1"])[0] with { Centre = Here.FullCentre("small-12"), Weeks = 52 };

    private static string Text(PairedDifference d)
    {
        var kpi = new Kpi(d.Measure, Script.Centre.Currency);
        return $"{kpi.Difference(d.Difference.Mean)} {d.Verdict.Symbol()} {d.Verdict.Word()}";
    }
}
