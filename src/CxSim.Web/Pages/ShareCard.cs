using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Pages;

/// <summary>The card from which a link, a frame or a picture is copied; its script fills it in.</summary>
internal static class ShareCard
{
    /// <summary>The markup.</summary>
    public static string Of() => $"""
        <dialog id="share-card" aria-labelledby="share-title"><h2 id="share-title">Share</h2>
        {Field("link", "Link: all it takes, levers, assumptions and view")}
        <div id="share-charts">
        <p><label for="share-chart">A chart for a page of yours</label> <select id="share-chart">
        {All(RunFigures.Charts, c => Option(c.Id, "", c.Shows))}</select></p>
        {Field("frame", "In a frame, with its table")}
        {Field("picture", "As a picture")}
        <p class="hint">Both come from this server each time they are read. For a page read elsewhere, save the chart as a file.</p>
        </div>
        <p id="share-said" role="status"></p>
        <form method="dialog"><button>Close</button></form></dialog>
        """;

    private static string Field(string name, string label) => $"""
        <p class="copied"><label for="share-{name}">{label}</label>
        <input type="text" readonly id="share-{name}"> <button type="button" data-copy="{name}">Copy</button></p>
        """;
}
