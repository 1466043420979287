using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Claims;

/// <summary>A claim of the articles as a test that can fail. Immutable.</summary>
public sealed record Claim
{
    /// <summary>C and a number.</summary>
    public string Id { get; init; } = "";

    /// <summary>The claim in a few words.</summary>
    public string Title { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public IReadOnlyList<Article> Articles { get; init; } = [];

    /// <summary>What the article says, in our words.</summary>
    public string Says { get; init; } = "";

    /// <summary>What is tested, in plain words.</summary>
    public string Test { get; init; } = "";

    /// <summary>The centre.</summary>
    public Centre Centre { get; init; } = new();

    /// <summary>Weeks simulated under each policy.</summary>
    public int Weeks { get; init; } = 104;

    /// <summary>What happens to the centre under every policy.</summary>
    public IReadOnlyList<Shock> Shocks { get; init; } = [];

    /// <summary>What is compared; today is always at hand.</summary>
    public IReadOnlyList<Policy> Policies { get; init; } = [];

    /// <summary>Other worlds beside the claim's own: another centre, a link off, a shock.</summary>
    public IReadOnlyList<ClaimWorld> Worlds { get; init; } = [];

    /// <summary>What must be seen; the claim holds when all of it is.</summary>
    public IReadOnlyList<ClaimTest> Tests { get; init; } = [];

    /// <summary>What the verdict is expected to hang on.</summary>
    public FlipSearch Flip { get; init; } = new();

    /// <summary>Where it should fail: to be found, not assumed.</summary>
    public IReadOnlyList<string> ShouldFail { get; init; } = [];

    /// <summary>Evidence that speaks for it.</summary>
    public IReadOnlyList<Evidence> For { get; init; } = [];

    /// <summary>Evidence that speaks against it.</summary>
    public IReadOnlyList<Evidence> Against { get; init; } = [];

    /// <summary>Verdicts recorded from the reference board, by belief set; a set without one has none recorded.</summary>
    public IReadOnlyDictionary<string, ClaimVerdict> Expected { get; init; } = new Dictionary<string, ClaimVerdict>(StringComparer.Ordinal);

    /// <summary>Its number.</summary>
    public int Number => int.Parse(Id.AsSpan(1));

    /// <summary>The articles' ids, in one word each: "A1 A4".</summary>
    public string ArticleIds => string.Join(' ', Articles.Select(a => a.Id));

    /// <summary>The policy of this id among the claim's, or today.</summary>
    public Policy PolicyOf(string id) => Policies.FirstOrDefault(p => p.Id == id) ?? Policy.Today;
}

/// <summary>A world beside the claim's own. What it does not say is as there.</summary>
public sealed record ClaimWorld
{
    /// <summary>The word after the @ in a test.</summary>
    public string Id { get; init; } = "";

    /// <summary>Another centre, or null.</summary>
    public Centre? Centre { get; init; }

    /// <summary>Beliefs held there whatever the set says.</summary>
    public IReadOnlyList<(Belief Belief, double Value)> Beliefs { get; init; } = [];

    /// <summary>What happens there beside the claim's own shocks.</summary>
    public IReadOnlyList<Shock> Shocks { get; init; } = [];
}

/// <summary>A finding and who found it.</summary>
/// <param name="Finding">What was found, in our words.</param>
/// <param name="Source">Who, where.</param>
public sealed record Evidence(string Finding, string Source);

/// <summary>Where the point is looked for at which the verdict turns: along one belief, or one lever of some policies.</summary>
public sealed record FlipSearch
{
    /// <summary>The belief, or null.</summary>
    public Belief? Belief { get; init; }

    /// <summary>The lever, or null.</summary>
    public Lever? Lever { get; init; }

    /// <summary>The policies whose lever is moved.</summary>
    public IReadOnlyList<string> Of { get; init; } = [];

    /// <summary>Where the search begins; null for the low end of the range.</summary>
    public double? Start { get; init; }

    /// <summary>Where it ends; null for the high end of the range.</summary>
    public double? End { get; init; }

    /// <summary>The least value tried.</summary>
    public double From => Start ?? Belief?.Low ?? Lever!.Min;

    /// <summary>The greatest value tried.</summary>
    public double To => End ?? Belief?.High ?? Lever!.Max;

    /// <summary>Id of the belief or lever.</summary>
    public string What => Belief?.Id ?? Lever!.Id;

    /// <summary>Its unit.</summary>
    public string Unit => Belief?.Unit ?? Lever!.Unit;

    /// <summary>How well it is known.</summary>
    public Grade Grade => Belief?.Grade ?? Lever!.Grade;

    /// <summary>Its name or meaning, in words.</summary>
    public string Meaning => Belief?.Meaning ?? Lever!.Meaning;
}

/// <summary>What became of a claim.</summary>
public enum ClaimVerdict
{
    /// <summary>What it promises is seen, beyond luck and beyond the margin.</summary>
    Holds,

    /// <summary>It hangs on assumptions, or luck has not settled it.</summary>
    Depends,

    /// <summary>The opposite is seen, or a difference too small to matter where one was promised.</summary>
    Fails,
}

/// <summary>The symbol and word of a verdict.</summary>
public static class ClaimVerdictText
{
    /// <summary>The symbol, which never stands without its word.</summary>
    public static string Symbol(this ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Holds => "▲",
        ClaimVerdict.Depends => "◆",
        _ => "▼",
    };

    /// <summary>The word.</summary>
    public static string Word(this ClaimVerdict verdict) => verdict.ToString().ToLowerInvariant();
}
