using CxSim.Experiments.Claims;
using CxSim.Experiments.Claims.Files;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Tests.Running;
using CxSim.Experiments.Tests.Scenarios;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Claims;

/// <summary>The claim files of the repository, and files that are refused.</summary>
public class ClaimFilesTests
{
    private static readonly Library Library = new(Repository.Root);
    private static readonly IReadOnlyList<Claim> All = ClaimShelf.All(Library);

    [Fact]
    public void Claims_are_numbered_without_gaps_and_in_order() =>
        Assert.Equal(Enumerable.Range(1, All.Count).Select(n => $"C{n}"), All.Select(c => c.Id));

    [Fact]
    public void Every_article_is_put_to_the_test() =>
        Assert.All(Article.All, article => Assert.Contains(All, c => c.Articles.Contains(article)));

    [Fact]
    public void Every_claim_has_evidence_on_both_sides_and_says_where_it_should_fail() => Assert.All(All, claim =>
    {
        Assert.NotEmpty(claim.For);
        Assert.NotEmpty(claim.Against);
        Assert.NotEmpty(claim.ShouldFail);
    });

    [Theory]
    [InlineData("friendly")]
    [InlineData("hostile")]
    public void The_two_readings_stay_within_the_ranges_and_switch_nothing(string name)
    {
        var set = Library.Beliefs(name);

        Assert.All(Beliefs.All, b => Assert.InRange(set[b], b.Low, b.High));
        Assert.All(Beliefs.All.Where(b => b.IsSwitch), b => Assert.Equal(b.Base, set[b]));
    }

    [Fact]
    public void The_two_readings_pull_every_belief_they_share_apart()
    {
        var (friendly, hostile) = (Library.Beliefs("friendly"), Library.Beliefs("hostile"));
        string[] levels = [Beliefs.BaseUtility.Id, Beliefs.ResourceBase.Id, Beliefs.HealingWeeks.Id];

        var shared = Beliefs.All.Where(b => friendly[b] != b.Base && hostile[b] != b.Base && !levels.Contains(b.Id)).ToList();

        Assert.NotEmpty(shared);
        Assert.All(shared, b => Assert.True((friendly[b] - b.Base) * (hostile[b] - b.Base) < 0, b.Id));
    }

    [Theory]
    [InlineData("C99", "C9")]
    [InlineData("c4x", "C4")]
    public void An_unknown_claim_is_refused_with_the_nearest(string asked, string nearest)
    {
        var problem = Assert.Single(Assert.Throws<InputException>(() => ClaimShelf.Find(Library, [asked])).Problems);

        Assert.Equal(2, problem.ExitCode);
        Assert.Equal(nearest, problem.Nearest);
    }

    [Fact]
    public void Claims_are_found_whatever_the_capitals() => Assert.Equal("C4", Assert.Single(ClaimShelf.Find(Library, ["c4"])).Id);

    [Theory]
    [InlineData("of: felt_understood", "of: felt_understod", "felt_understood")]
    [InlineData("policy: give-it-back, promise: more", "policy: give-it-bak, promise: more", "give-it-back")]
    [InlineData("lever: reinvest", "lever: reinvst", "reinvest")]
    [InlineData("articles: [A2]", "articles: [A9]", "A0")]
    [InlineData("difference:", "diference:", "difference")]
    [InlineData("promise: more", "promise: mor", "more")]
    [InlineData("shouldFail:", "shouldfail:", "shouldFail")]
    [InlineData("of: [give-it-back]", "of: [today]", null)]
    [InlineData("promise: more}", "promise: more, year: x}", null)]
    [InlineData("id: C1", "id: c1", null)]
    [InlineData("lever: reinvest,", "lever: reinvest, from: 50, to: 20,", null)]
    [InlineData("policy: give-it-back, promise: more", "policy: give-it-back@elsewhere, promise: more", null)]
    public void A_broken_claim_is_refused_with_file_line_and_nearest_name(string good, string bad, string? nearest)
    {
        using var scratch = new Scratch();
        string text = File.ReadAllText(Repository.File("experiments/claims/c01-space-for-empathy.yaml"));
        Assert.Contains(good, text);
        File.WriteAllText(scratch["broken.yaml"], text.Replace(good, bad));

        var problem = Assert.Throws<InputException>(() => ClaimShelf.Find(new Library(scratch.Folder), ["broken.yaml"])).Problems[0];

        Assert.Equal("broken.yaml", problem.File);
        Assert.True(problem.Line > 1, problem.ToString());
        Assert.Equal(nearest, problem.Nearest);
    }

    [Fact]
    public void The_hash_is_of_what_decides_the_verdict()
    {
        var claim = All[0];
        var recorded = claim with { Expected = new Dictionary<string, ClaimVerdict> { ["base"] = ClaimVerdict.Fails } };

        Assert.Equal(ClaimShelf.Hash(claim), ClaimShelf.Hash(recorded));
        Assert.Equal(All.Count, All.Select(ClaimShelf.Hash).Distinct().Count());
    }
}
