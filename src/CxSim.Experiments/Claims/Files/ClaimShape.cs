using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Shapes;
using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Claims.Files;

/// <summary>A claim as a block of keys.</summary>
internal static class ClaimShape
{
    private static readonly TextKind Sentence = new(600, lines: true);

    private static readonly ChoiceKind<ClaimVerdict> Verdict = new(
        "verdict", ("holds", ClaimVerdict.Holds), ("depends", ClaimVerdict.Depends), ("fails", ClaimVerdict.Fails));

    private static readonly ListKind<Shock> Shocks = new(ShockShape.Whole, 0, 20);

    internal static readonly Shape<Evidence> Evidence = new Shape<Evidence>("key", "a finding", new Evidence("", ""))
        .Has("finding", Sentence, e => e.Finding, (e, v) => e with { Finding = v }, "What was found, in our words.", required: true)
        .Has("source", new TextKind(), e => e.Source, (e, v) => e with { Source = v }, "Who found it.", required: true);

    internal static readonly Shape<ClaimWorld> World = new Shape<ClaimWorld>("key", "a world beside the claim's own", new ClaimWorld())
        .Has("id", new IdKind(), w => w.Id, (w, v) => w with { Id = v }, "The word after the @ in a test.", required: true)
        .Has("centre", new MaybeKind<Centre>(new FullCentreKind("centre.schema.json")), w => w.Centre, (w, v) => w with { Centre = v },
            "Another centre; the claim's own unless said.")
        .Has("beliefs", MovesKinds.OfBeliefs, w => w.Beliefs, (w, v) => w with { Beliefs = v }, "Beliefs held there whatever a set says.")
        .Has("shocks", Shocks, w => w.Shocks, (w, v) => w with { Shocks = v }, "What happens there beside the claim's own shocks.");

    internal static readonly Shape<FlipSearch> Flip = new Shape<FlipSearch>("key", "where the verdict may turn", new FlipSearch())
        .Has("belief", new MaybeKind<Belief>(new NamedKind<Belief>("belief", Beliefs.All, b => b.Id)), f => f.Belief,
            (f, v) => f with { Belief = v }, "The belief it hangs on.")
        .Has("lever", new MaybeKind<Lever>(new NamedKind<Lever>("lever", Levers.All, l => l.Id)), f => f.Lever,
            (f, v) => f with { Lever = v }, "Or the lever.")
        .Has("of", new ListKind<string>(new IdKind(), 1, 20), f => f.Of, (f, v) => f with { Of = v }, "The policies whose lever is moved.")
        .Has("from", new OptionalKind(new NumberKind("", -1e6, 1e6), "the low end"), f => f.Start, (f, v) => f with { Start = v },
            "Where the search begins.")
        .Has("to", new OptionalKind(new NumberKind("", -1e6, 1e6), "the high end"), f => f.End, (f, v) => f with { End = v },
            "Where it ends.")
        .Checked(ClaimRules.OneThing)
        .Checked(ClaimRules.Range);

    internal static readonly Shape<Claim> Whole = new Shape<Claim>("key", "a claim", new Claim())
        .Has("id", new ClaimIdKind(), c => c.Id, (c, v) => c with { Id = v }, "The word by which commands call it.", required: true)
        .Has("title", new TextKind(70), c => c.Title, (c, v) => c with { Title = v }, "The claim in a few words.", required: true)
        .Has("articles", new ListKind<Article>(new NamedKind<Article>("article", Article.All, a => a.Id), 1, 5), c => c.Articles,
            (c, v) => c with { Articles = v }, "Where it stands.", required: true)
        .Has("says", Sentence, c => c.Says, (c, v) => c with { Says = v }, "What the article says, in our words.", required: true)
        .Has("test", Sentence, c => c.Test, (c, v) => c with { Test = v }, "What is tested, in plain words.", required: true)
        .Has("centre", new FullCentreKind("centre.schema.json"), c => c.Centre, (c, v) => c with { Centre = v },
            "The centre; std-40 unless said.")
        .Has("weeks", new WholeKind("weeks", 1, 1040), c => c.Weeks, (c, v) => c with { Weeks = v }, "Weeks simulated under each policy.")
        .Has("shocks", Shocks, c => c.Shocks, (c, v) => c with { Shocks = v }, "What happens to the centre, whatever its policy.")
        .Has("policies",
            new ListKind<Policy>(new ReferenceKind<Policy>(() => Shelves.Policies, Policy.Today, "policy.schema.json"), 0, 20),
            c => c.Policies, (c, v) => c with { Policies = v }, "What is compared; today is always at hand.")
        .Has("worlds", new ListKind<ClaimWorld>(World, 0, 12), c => c.Worlds, (c, v) => c with { Worlds = v },
            "Other worlds, for tests that look at one beside the claim's own.")
        .Has("tests", new ListKind<ClaimTest>(new TestKind(), 1, 12), c => c.Tests, (c, v) => c with { Tests = v },
            "What must be seen; the claim holds when all of it is.", required: true)
        .Has("flip", Flip, c => c.Flip, (c, v) => c with { Flip = v }, "What the verdict is expected to hang on.", required: true)
        .Has("shouldFail", new ListKind<string>(Sentence, 0, 12), c => c.ShouldFail, (c, v) => c with { ShouldFail = v },
            "Where it should fail: to be found, not assumed.")
        .Has("for", new ListKind<Evidence>(Evidence, 0, 12), c => c.For, (c, v) => c with { For = v }, "Evidence that speaks for it.")
        .Has("against", new ListKind<Evidence>(Evidence, 0, 12), c => c.Against, (c, v) => c with { Against = v },
            "Evidence that speaks against it.")
        .Has("expected", new MapKind<ClaimVerdict>("belief set: verdict", Verdict), c => c.Expected, (c, v) => c with { Expected = v },
            "Verdicts recorded from the reference board.")
        .Checked(ClaimRules.Names)
        .Checked(ClaimRules.Turned);
}
