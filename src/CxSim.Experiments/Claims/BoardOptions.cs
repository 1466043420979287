using CxSim.Experiments.Statistics;
using CxSim.Model.Centres;

namespace CxSim.Experiments.Claims;

/// <summary>How large the worlds of a board are.</summary>
public sealed record BoardScale
{
    private const int WeeksAYear = 52;

    /// <summary>As the claims say.</summary>
    public static BoardScale Full { get; } = new();

    /// <summary>A small centre in the reference centre's place and half the weeks: for tests and a first look, not to decide by.</summary>
    /// <param name="small">The small centre.</param>
    public static BoardScale Quick(Centre small) => new() { Small = small, WarmUpWeeks = WeeksAYear };

    /// <summary>What stands in for the reference centre, or null.</summary>
    public Centre? Small { get; private init; }

    /// <summary>Weeks under today before any policy starts.</summary>
    public int WarmUpWeeks { get; private init; } = 156;

    internal Centre Centre(Centre asked) => Small is { } small && asked.Id == new Centre().Id ? small : asked;

    internal int Weeks(Claim claim)
    {
        int years = claim.Tests.Select(t => t switch
        {
            DifferenceTest d => d.Year,
            InterplayTest i => Math.Max(i.Year, i.BesideYear),
            _ => 1,
        }).Append(1).Max();
        return Small is null ? claim.Weeks : Math.Min(claim.Weeks, years * WeeksAYear);
    }
}

/// <summary>How much is simulated for a board.</summary>
public sealed record BoardOptions
{
    /// <summary>A first look: by luck alone, under no drawn beliefs and without turning points.</summary>
    /// <param name="seeds">Seeds for every claim, at least 1.</param>
    public static BoardOptions Look(int seeds) => new() { FirstSeeds = seeds, MostSeeds = seeds, Draws = 0, FlipSeeds = 0 };

    /// <summary>How large the worlds are.</summary>
    public BoardScale Scale { get; init; } = BoardScale.Full;

    /// <summary>Seeds every claim begins with; as many are added while luck leaves its verdict open.</summary>
    public int FirstSeeds { get; init; } = 4;

    /// <summary>Seeds after which an open verdict stays open.</summary>
    public int MostSeeds { get; init; } = 12;

    /// <summary>
    /// Worlds drawn from the ranges of the base beliefs, one seed each; 0 draws none, and fewer than <see cref="BeliefSpread.Fewest"/>
    /// say nothing.
    /// </summary>
    public int Draws { get; init; } = BeliefSpread.Fewest;

    /// <summary>Seeds with which turning points are looked for; 0 looks for none.</summary>
    public int FlipSeeds { get; init; } = 2;

    /// <summary>Ids of the claims whose turning points are looked for; null for all.</summary>
    public IReadOnlySet<string>? FlipsOf { get; init; }

    /// <summary>How often the stretch in which a verdict turns is halved.</summary>
    public int Halvings { get; init; } = 3;
}
