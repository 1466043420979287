using CxSim.Reports.Reasons;
using CxSim.Web.Lab;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Pages;

/// <summary>Why a policy does what it does, as markup: the loops with what became of them, and net value by path.</summary>
internal static class WhyParts
{
    /// <summary>The markup.</summary>
    public static string Of(WhyJob why) => $"""
        <h2>Why?</h2>
        <p>{E(why.Sentence)}</p>
        {All(why.Figures!, Drawn.Of)}
        <details id="why-read"><summary>How to read this</summary><p>{E(WhyWords.HowToRead)}</p></details>
        """;
}
