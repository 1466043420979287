using CxSim.Figures.Reports;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Workshops.Surfaces;

/// <summary>The frame of a workshop's screens: no menu, large things, what a result is not.</summary>
internal static class Shell
{
    /// <summary>The whole page.</summary>
    /// <param name="kind">host, screen, phone or door: its looks.</param>
    /// <param name="title">Its title.</param>
    /// <param name="main">What it shows, as markup.</param>
    /// <param name="data">Where its script finds what, as attributes of the body.</param>
    public static string Page(string kind, string title, string main, string data = "") => $"""
        <!doctype html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{E(title)} · CxSim</title>
        <link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/assets/site.css">
        <link rel="stylesheet" href="/assets/workshop.css">
        {(data.Length > 0 ? $"<script type=\"module\" src=\"/assets/{kind}.js\"></script>" : "")}
        </head>
        <body class="workshop {kind}"{(data.Length > 0 ? " " + data : "")}>
        <a class="skip" href="#main">Skip to the content</a>
        <main id="main">
        {main}
        </main>
        <footer class="foot"><p>{E(Report.Purpose)}</p></footer>
        </body>
        </html>
        """;

    /// <summary>A place that a view fills.</summary>
    public static string Part(string name, IReadOnlyDictionary<string, string> parts, string tag = "div") =>
        $"<{tag} data-part=\"{name}\">{parts.GetValueOrDefault(name, "")}</{tag}>";

    /// <summary>The timer's place; its script lets it tick.</summary>
    public const string Clock = "<p class=\"clock\" role=\"timer\" data-clock hidden></p>";

    /// <summary>What is said while the line to the server is broken.</summary>
    public const string Line = "<p class=\"connection\" role=\"status\" data-line></p>";
}
