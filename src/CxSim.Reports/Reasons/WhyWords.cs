using CxSim.Experiments.Why;

namespace CxSim.Reports.Reasons;

/// <summary>How a difference split by path is read, alike on screen and in the report.</summary>
public static class WhyWords
{
    /// <summary>How to read it, alike on screen and in the report.</summary>
    public const string HowToRead =
        "A path's part is the difference in the whole world less the difference in a world where that path is switched off, on the same "
        + "seeds. Direct is what is left with every path off. Paths together is the rest: below zero where paths need each other, above "
        + "where they stand in for each other. A world without a path is another world from its first day, so the baseline was run in it "
        + "too; where its level there is far from its level here, read that path's part with care.";

    /// <summary>What a part is, as a sentence.</summary>
    public static string Meaning(WhyPart part) => part.Kind switch
    {
        PartKind.Path => CausalPath.All.First(p => p.Id == part.Id).Meaning,
        PartKind.Direct => part.Id == "cost" ? "Paid, whatever paths do." : "What is left with every path off.",
        _ => "Below zero where paths need each other, above where they stand in for each other.",
    };
}
