using CxSim.Figures.Reports;
using CxSim.Reports;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Pages;

/// <summary>What every page has: one heading, one way round, what a result is not.</summary>
internal static class Layout
{
    private static readonly (string Path, string Name)[] Doors =
    [
        ("/", "Start"), ("/lab", "Lab"), ("/compare", "Compare"), ("/explore", "Explore"), ("/trace", "One life"), ("/claims", "Claims"),
        ("/workshops", "Workshop"), ("/model", "Model"), ("/runs", "Runs"), ("/help", "Help"),
    ];

    /// <summary>The whole page.</summary>
    /// <param name="path">Which door it is behind.</param>
    /// <param name="title">Its title.</param>
    /// <param name="main">What it shows, as markup.</param>
    /// <param name="script">Name of its script, or none.</param>
    /// <param name="head">More for the head, as markup.</param>
    /// <param name="wide">Whether it uses the whole width.</param>
    public static string Page(string path, string title, string main, string? script = null, string head = "", bool wide = false) => $"""
        <!doctype html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{E(title)} · CxSim</title>
        <link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/assets/site.css">
        <script type="module" src="/assets/figures.js"></script>
        {(script is null ? "" : $"<script type=\"module\" src=\"/assets/{script}\"></script>")}{head}
        </head>
        <body{(wide ? " class=\"wide-page\"" : "")}>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="top">
        <a class="brand" href="/">CxSim</a>
        <button type="button" class="unfold" popovertarget="pages">Pages</button>
        <nav aria-label="Pages" class="fold" popover id="pages"><ul>
        {All(Doors, d => $"<li><a href=\"{d.Path}\"{(d.Path == path ? " aria-current=\"page\"" : "")}>{d.Name}</a></li>")}</ul></nav>
        </header>
        <main id="main">
        {main}
        </main>
        <footer class="foot"><p>{E(Report.Purpose)}</p><p>CxSim {E(ProductVersion.Text)} · <a href="/api">API</a></p></footer>
        </body>
        </html>
        """;
}
