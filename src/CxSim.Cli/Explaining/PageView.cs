using CxSim.Cli.Terminal;
using CxSim.Reports.Explaining;

namespace CxSim.Cli.Explaining;

/// <summary>Prints what is to be said about a word.</summary>
internal static class PageView
{
    /// <summary>Writes the page.</summary>
    public static void Write(Shell shell, Page page)
    {
        string head = page.Word == page.Title ? page.Word : $"{page.Word} · {page.Title}";
        shell.Print($"{shell.Paint.Strong(head)}   {shell.Paint.Faint(page.Kind)}");
        shell.PrintText(page.Meaning);
        if (page.Facts.Count > 0)
        {
            Layout.Facts(shell, page.Facts);
        }
    }
}
