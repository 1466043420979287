using CxSim.Figures;
using CxSim.Figures.Reports;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Pages;

/// <summary>A figure on a page: the drawing, its table, and the files it can be saved as.</summary>
internal static class Drawn
{
    private static readonly string[] Files = ["SVG", "PNG", "CSV"];

    /// <summary>The markup. Files are made by the page's script; without it the buttons are not shown.</summary>
    public static string Of(Figure figure) => $"""
        <div class="drawn" data-figure="{E(figure.Id)}">
        {BlockWriter.Write(new FigureBlock(figure))}<p class="saves"><span aria-hidden="true">Save as</span>
        {All(Files, f => $"<button type=\"button\" data-save=\"{f}\" aria-label=\"Save “{E(figure.Title)}” as {f}\">{f}</button>")}</p>
        </div>
        """;
}
