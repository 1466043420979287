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
        bool quick = Quick ?? true;
        var usual = UsualBoard.Sets(library);
        IReadOnlyList<BeliefSet> sets = Beliefs?.Count > 0 ? [.. usual, Moved(library).Named(Mine)] : usual;
        string words = string.Join(' ', sets.Select(Hashes.Beliefs));
        string id = $"claim-{Fingerprint.OfText($"{ClaimShelf.Hash(claim)} {quick} {words}")[..12]}";
        return new(id, claim, sets, quick ? UsualBoard.Look(library) : new BoardOptions(), quick);
    }

    private BeliefSet Moved(Library library) =>
        new Overrides { Beliefs = RunOrder.Assigned(Beliefs) }.Apply(library.Compare(), library).Beliefs;
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
