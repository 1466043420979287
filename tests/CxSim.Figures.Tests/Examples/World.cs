using CxSim.Figures.Charts;

namespace CxSim.Figures.Tests.Examples;

/// <summary>Names and measures of a middling centre: 40 agents, AHT 308 s, CSAT 72 %, £4.60 a contact.</summary>
internal static class World
{
    public const string Context = "std-40 · 104 weeks · 40 seeds · beliefs: base and 40 draws.";
    public const string Link = "cxsim run quick-slow --seeds 40 --weeks 104 · scenario 4c19e0";

    public static Caption Caption(string id, string title) => new(id, title, Context, Link);

    public static readonly Measure Csat = new("CSAT", "%", "pp", 1, 1, GoodSide.Higher);
    public static readonly Measure Felt = new("Felt understood", "%", "pp", 1, 1, GoodSide.Higher);
    public static readonly Measure ServiceLevel = new("Service level 80/20", "%", "pp", 1, 2, GoodSide.Higher);
    public static readonly Measure Aht = new("Handle time (AHT)", "s", "s", 0, 5, GoodSide.Neither);
    public static readonly Measure Cost = new("Cost per contact", "£", "£", 2, 0.05, GoodSide.Lower);
    public static readonly Measure Attrition = new("Attrition", "% a year", "pp", 1, 2, GoodSide.Lower);
    public static readonly Measure Churn = new("Churn", "per 100 a year", "", 1, 0.25, GoodSide.Lower);

    public static readonly string[] Policies = ["factory floor", "cut 8 %", "concierge", "quick-slow", "bank the savings", "give it back"];
}
