using CxSim.Figures.Writing;

namespace CxSim.Figures.Reports;

/// <summary>Writes a report as one HTML page that needs no network and no script, on screen or on A4.</summary>
public static class ReportPage
{
    /// <summary>The whole page.</summary>
    /// <param name="report">What it says.</param>
    /// <exception cref="ArgumentException">Two sections or figures share an id.</exception>
    public static string Write(Report report)
    {
        IEnumerable<string> figures = report.Sections.SelectMany(s => Figures(s.Blocks)).Select(f => f.ElementId);
        string[] ids = ["main", .. report.Sections.Select(s => s.Id), .. figures];
        if (ids.GroupBy(id => id).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"id '{twice.Key}' is used twice", nameof(report));
        }

        return $"""
            <!doctype html>
            <html lang="{Markup.Escape(report.Language)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="data:,">
            <title>{Markup.Escape(report.Title)}</title>
            <style>
            {ReportStyle.Css}{SvgStyle.Css}</style>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the result</a>
            <header>
            <p class="context">{Markup.Escape(report.Context)}</p>
            <h1>{Markup.Escape(report.Title)}</h1>
            <p class="lead">{Markup.Escape(report.Lead)}</p>
            <nav aria-label="Contents"><ul>
            {string.Concat(report.Sections.Select(Entry))}</ul></nav>
            </header>
            <main id="main">
            {string.Concat(report.Sections.Select(Write))}</main>
            <footer><p>{Report.Purpose}</p></footer>
            </body>
            </html>

            """;
    }

    private static IEnumerable<Figure> Figures(IReadOnlyList<Block> blocks) => blocks.SelectMany(b => b switch
    {
        FigureBlock figure => [figure.Figure],
        Folded folded => Figures(folded.Blocks),
        _ => Array.Empty<Figure>(),
    });

    private static string Entry(Section section) => $"<li><a href=\"#{section.Id}\">{Markup.Escape(section.Heading)}</a></li>\n";

    private static string Write(Section section)
    {
        string blocks = string.Concat(section.Blocks.Select(BlockWriter.Write));
        return $"<section id=\"{section.Id}\">\n<h2>{Markup.Escape(section.Heading)}</h2>\n{blocks}</section>\n";
    }
}
