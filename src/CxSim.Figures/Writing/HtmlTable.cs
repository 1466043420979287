using System.Text;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Writing;

/// <summary>Writes a table as HTML with a caption and scoped headings.</summary>
public static class HtmlTable
{
    /// <summary>The table element, of class <c>data</c>; the first cell of a row heads it when it holds words.</summary>
    /// <param name="table">What to write.</param>
    public static string Write(DataTable table)
    {
        StringBuilder html = new();
        html.Append("<table class=\"data\">\n<caption>").Append(Markup.Escape(table.Caption)).Append("</caption>\n<thead><tr>");
        for (int c = 0; c < table.Columns.Count; c++)
        {
            Column column = table.Columns[c];
            bool numeric = table.Rows.Count > 0 && table.Rows[0][c].Kind == CellKind.Number;
            html.Append(numeric ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"words\">").Append(Markup.Escape(column.Name))
                .Append(column.Unit.Length > 0 ? $" <small>{Markup.Escape(column.Unit)}</small>" : "").Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (IReadOnlyList<Cell> row in table.Rows)
        {
            html.Append("<tr>");
            for (int c = 0; c < row.Count; c++)
            {
                html.Append(Write(row[c], heads: c == 0));
            }

            html.Append("</tr>\n");
        }

        return html.Append("</tbody>\n</table>\n").ToString();
    }

    // Most cells of a report are numbers: the others carry the class.
    private static string Write(Cell cell, bool heads)
    {
        string text = Markup.Escape(cell.Text);
        return cell.Kind switch
        {
            CellKind.Number => $"<td>{text}</td>",
            CellKind.Grade => $"<td class=\"words\"><span class=\"grade grade-{text}\">{text}</span></td>",
            CellKind.Verdict => $"<td class=\"words verdict\">{text}</td>",
            _ => heads ? $"<th scope=\"row\">{text}</th>" : $"<td class=\"words\">{text}</td>",
        };
    }
}
