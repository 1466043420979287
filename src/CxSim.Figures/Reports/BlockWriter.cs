using System.Text;
using CxSim.Figures.Tables;
using CxSim.Figures.Writing;

namespace CxSim.Figures.Reports;

/// <summary>Writes one block of a report as HTML.</summary>
public static class BlockWriter
{
    /// <summary>The block's markup.</summary>
    public static string Write(Block block) => block switch
    {
        SubHeading heading => $"<h3>{Markup.Escape(heading.Text)}</h3>\n",
        Paragraph paragraph => $"<p>{Markup.Escape(paragraph.Text)}</p>\n",
        Bullets bullets => $"<ul>\n{string.Concat(bullets.Items.Select(i => $"<li>{Markup.Escape(i)}</li>\n"))}</ul>\n",
        Callout callout => $"<p class=\"callout {Class(callout.Kind)}\">{Label(callout.Kind)}{Markup.Escape(callout.Text)}</p>\n",
        KeyValues pairs => Pairs("facts", pairs.Items),
        Glossary glossary => Pairs("glossary", glossary.Items),
        Code code => $"<pre tabindex=\"0\"><code>{Markup.Escape(code.Text)}</code></pre>\n",
        TableBlock table => Scrolling(table.Table.Caption, HtmlTable.Write(table.Table)),
        FigureBlock figure => Write(figure),
        Checks checks => Write(checks),
        Folded folded => $"<details{(folded.IsOpen ? " open class=\"question\"" : "")}><summary>{Markup.Escape(folded.Summary)}</summary>\n"
            + $"{string.Concat(folded.Blocks.Select(Write))}</details>\n",
        _ => throw new ArgumentException($"no writer for {block.GetType().Name}", nameof(block)),
    };

    private static string Class(CalloutKind kind) => kind.ToString().ToLowerInvariant();

    private static string Label(CalloutKind kind) => kind switch
    {
        CalloutKind.Note => "<strong>Note.</strong> ",
        CalloutKind.Warning => "<strong>Take care.</strong> ",
        _ => "",
    };

    private static string Pairs(string kind, IReadOnlyList<(string Name, string Value)> items)
    {
        IEnumerable<string> rows = items.Select(i => $"<div><dt>{Markup.Escape(i.Name)}</dt><dd>{Markup.Escape(i.Value)}</dd></div>\n");
        return $"<dl class=\"{kind}\">\n{string.Concat(rows)}</dl>\n";
    }

    private static string Scrolling(string name, string html) =>
        $"<div class=\"wide\" role=\"region\" aria-label=\"{Markup.Escape(name)}\" tabindex=\"0\">\n{html}</div>\n";

    private static string Write(FigureBlock block)
    {
        DataTable table = block.Figure.Table;
        StringBuilder html = new("<figure>\n<div class=\"drawing\" role=\"group\" tabindex=\"0\"");
        html.Append(" aria-label=\"").Append(Markup.Escape(block.Figure.Title)).Append("\">\n");
        html.Append(SvgWriter.Write(block.Figure, standalone: false)).Append("</div>\n");
        if (block.Text.Length > 0)
        {
            html.Append("<figcaption>").Append(Markup.Escape(block.Text)).Append("</figcaption>\n");
        }

        html.Append("</figure>\n<details><summary>Table: ").Append(Markup.Escape(table.Caption)).Append("</summary>\n");
        return html.Append(Scrolling(table.Caption, HtmlTable.Write(table))).Append("</details>\n").ToString();
    }

    private static string Write(Checks checks)
    {
        StringBuilder html = new("<ul class=\"checks\">\n");
        foreach (Check check in checks.Items)
        {
            html.Append(check.Passed ? "<li><strong>✓ passed</strong> " : "<li class=\"failed\"><strong>✗ failed</strong> ")
                .Append(Markup.Escape(check.Name))
                .Append(check.Detail.Length > 0 ? $": {Markup.Escape(check.Detail)}" : "").Append("</li>\n");
        }

        return html.Append("</ul>\n").ToString();
    }
}
