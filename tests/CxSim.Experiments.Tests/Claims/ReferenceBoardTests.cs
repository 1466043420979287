using CxSim.Experiments.Claims;
using CxSim.Experiments.Claims.Files;
using CxSim.Experiments.Claims.Saving;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Tests.Scenarios;
using CxSim.Experiments.Trials;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Claims;

/// <summary>The board that is committed: what it must show, and that its numbers come out again.</summary>
public class ReferenceBoardTests
{
    private static readonly string Folder = Repository.File("results/claims-reference");
    private static readonly Library Library = new(Repository.Root);
    private static readonly IReadOnlyList<Claim> Claims = ClaimShelf.All(Library);
    private static readonly IReadOnlyList<ClaimRecord> Board = BoardFiles.Read(Folder);

    private static IEnumerable<Claim> OnTheBoard => Claims.Where(c => Board.Any(b => b.Id == c.Id));

    public static TheoryData<string> Turning => new(Board.Where(c => c.Flip?.At is not null).Select(c => c.Id));

    [Fact]
    public void Not_all_claims_hold_under_base_and_some_move_between_the_readings()
    {
        Assert.Contains(Board, c => c.Verdicts["base"] == ClaimVerdict.Fails);
        Assert.Contains(Board, c => c.Verdicts["base"] == ClaimVerdict.Holds);
        Assert.Contains(Board, c => c.Verdicts["friendly"] != c.Verdicts["hostile"]);
    }

    [Fact]
    public void It_is_of_the_claims_and_the_beliefs_that_are_here()
    {
        var manifest = BoardFiles.ReadManifest(Folder);

        Assert.Equal(OnTheBoard.ToDictionary(c => c.Id, ClaimShelf.Hash), manifest.Claims);
        Assert.Equal(
            new[] { "base", "friendly", "hostile" }.ToDictionary(s => s, s => Hashes.Beliefs(Library.Beliefs(s))), manifest.BeliefSets);
        Assert.False(manifest.Quick);
    }

    [Fact]
    public void Its_verdicts_are_the_recorded_ones() => Assert.All(
        Claims, claim => Assert.Equal(
            Board.FirstOrDefault(c => c.Id == claim.Id)?.Verdicts ?? new Dictionary<string, ClaimVerdict>(), claim.Expected));

    [Fact]
    public void It_has_at_least_twenty_five_claims() => Assert.True(Board.Count >= 25, $"{Board.Count} claims");

    [Fact]
    public void Its_verdicts_follow_from_what_it_says_was_seen() => Assert.All(Board.SelectMany(c => c.Sets), set =>
    {
        bool[] missed = [.. set.Seen.Select(p => p.Promise == "above" ? High(p) <= p.Bound : Low(p) >= p.Bound)];
        bool[] passed = [.. set.Seen.Select(p => p.Promise == "above" ? Low(p) > p.Bound : High(p) < p.Bound)];
        var follows = missed.Any(m => m) ? ClaimVerdict.Fails : passed.All(p => p) ? ClaimVerdict.Holds : ClaimVerdict.Depends;
        Assert.True(set.Verdict == follows, $"{set.Set}: {set.Verdict}");

        static double Low(ProbeRecord p) => p.TotalLow ?? p.Low;
        static double High(ProbeRecord p) => p.TotalHigh ?? p.High;
    });

    [Fact]
    public void A_turning_point_is_reproduced_by_runs_on_either_side_of_it() => Reproduce(FirstOfALever());

    [Theory]
    [Trait("Category", "Nightly")]
    [MemberData(nameof(Turning))]
    public void Every_turning_point_is_reproduced_by_runs_on_either_side_of_it(string id) => Reproduce(id);

    // A small centre under the policies of a claim whose verdict is far from its margin: the sign must be the same there.
    [Theory]
    [InlineData("C3")]
    [InlineData("C25")]
    public void A_recorded_verdict_comes_out_on_a_small_centre_too(string id)
    {
        var claim = Claims.First(c => c.Id == id);
        var small = ((FullCentre)Library.Centre("small-12")).Centre;
        var options = new BoardOptions { Scale = BoardScale.Quick(small), FirstSeeds = 3, MostSeeds = 3, Draws = 0, FlipSeeds = 0 };

        var outcome = new ClaimBoard(new TrialFarm(new SimulatedWorlds()), options).Run([claim], [BeliefSet.Base])[0];

        bool seen = outcome.Sets[0].Tests.SelectMany(t => t).All(p => p.Slack > 0);
        Assert.Equal(claim.Expected["base"] != ClaimVerdict.Fails, seen);
    }

    private static string FirstOfALever() => Board.First(c => c.Flip is { At: not null, Kind: "lever" }).Id;

    private static void Reproduce(string id)
    {
        var claim = Claims.First(c => c.Id == id);
        var flip = Board.First(c => c.Id == id).Flip!;
        var options = new BoardOptions { FirstSeeds = flip.Seeds, MostSeeds = flip.Seeds, Draws = 0, FlipSeeds = 0 };
        var board = new ClaimBoard(new TrialFarm(new SimulatedWorlds()), options);

        Assert.Equal(flip.HoldsLow, board.IsSeen(claim, BeliefSet.Base, flip.Low!.Value));
        Assert.Equal(!flip.HoldsLow, board.IsSeen(claim, BeliefSet.Base, flip.High!.Value));
    }
}
