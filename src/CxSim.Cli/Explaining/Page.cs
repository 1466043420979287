using CxSim.Cli.Terminal;

namespace CxSim.Cli.Explaining;

/// <summary>What is to be said about one word.</summary>
/// <param name="Word">The word used in files and on the command line.</param>
/// <param name="Title">The name on screen.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Meaning">One or two plain sentences.</param>
/// <param name="Facts">The rest, labelled.</param>
internal sealed record Page(string Word, string Title, string Kind, string Meaning, IReadOnlyList<Fact> Facts)
{
    /// <summary>Writes the page.</summary>
    public void Write(Shell shell)
    {
        string head = Word == Title ? Word : $"{Word} · {Title}";
        shell.Print($"{shell.Paint.Strong(head)}   {shell.Paint.Faint(Kind)}");
        shell.PrintText(Meaning);
        if (Facts.Count > 0)
        {
            Layout.Facts(shell, Facts);
        }
    }
}
