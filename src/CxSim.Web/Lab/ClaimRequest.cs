using System.ComponentModel;
using CxSim.Experiments.Claims;
using CxSim.Experiments.Claims.Files;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Policies;

namespace CxSim.Web.Lab;

/// <summary>Which claim to test, and how the world works.</summary>
internal sealed record ClaimRequest
{
    private const string Mine = "mine";
    private const string SmallCentre = "small-12";

    private static readonly string[] Sets = ["base", "friendly", "hostile"];

    /// <summary>Id of the claim.</summary>
    [Description("Id of a claim, such as C4.")]
    public required string Claim { get; init; }

    /// <summary>Whether only a look.</summary>
    [Description("A small centre, half the weeks, two seeds: a look, not a verdict. True unless said.")]
    public bool? Quick { get; init; }

    /// <summary>Beliefs that differ from the base.</summary>
    [Description("Beliefs by id that differ from the base, in their own unit: the claim is tested under these too.")]
    public IReadOnlyDictionary<string, double>? Beliefs { get; init; }

    /// <summary>What it comes to.</summary>
    /// <exception cref="InputException">Something is unknown or impossible.</exception>
    public ClaimOrder Order(Library library)
    {
        var claim = ClaimShelf.Find(library, [Claim])[0];
        var sets = Sets.Select(library.Beliefs).ToList();
        bool quick = Quick ?? true;
        if (Beliefs?.Count > 0)
        {
            sets.Add(Beliefs.OrderBy(b => b.Key, StringComparer.Ordinal).Aggregate(library.Beliefs(Sets[0]), Set).Named(Mine));
        }

        var options = quick
            ? new BoardOptions
            {
                Scale = BoardScale.Quick(library.FullCentre(SmallCentre)), FirstSeeds = 2, MostSeeds = 2, Draws = 0, FlipSeeds = 0,
            }
            : new BoardOptions();
        string words = string.Join(' ', sets.Select(s => Hashes.Beliefs(s)));
        string id = $"claim-{Fingerprint.OfText($"{ClaimShelf.Hash(claim)} {quick} {words}")[..12]}";
        return new(id, claim, sets, options, quick);
    }

    private static BeliefSet Set(BeliefSet beliefs, KeyValuePair<string, double> moved)
    {
        var belief = Model.Policies.Beliefs.All.FirstOrDefault(b => b.Id == moved.Key)
            ?? throw Limits.Refused($"belief \"{(moved.Key.Length > 30 ? moved.Key[..30] : moved.Key)}\"", "one of the model page");
        var (low, high) = belief.IsSwitch ? (0, 1) : (belief.Low, belief.High);
        return moved.Value >= low && moved.Value <= high
            ? beliefs.With(belief, moved.Value)
            : throw Limits.Refused($"{belief.Id} {moved.Value}", $"{low} to {high}");
    }
}

/// <summary>A claim to be tested.</summary>
/// <param name="Id">By what the job is found.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Sets">How the world works, the base first.</param>
/// <param name="Options">How much is simulated.</param>
/// <param name="Quick">Whether it is only a look.</param>
internal sealed record ClaimOrder(string Id, Claim Claim, IReadOnlyList<BeliefSet> Sets, BoardOptions Options, bool Quick)
{
    /// <summary>How much that is, in words.</summary>
    public string Scope => Quick
        ? "A quick look on a small centre with two seeds: nothing may be concluded from it."
        : $"{Options.FirstSeeds} to {Options.MostSeeds} seeds, {Options.Draws} drawn worlds.";
}
