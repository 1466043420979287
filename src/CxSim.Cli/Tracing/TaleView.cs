using CxSim.Cli.Terminal;

namespace CxSim.Cli.Tracing;

/// <summary>Shows a tale as text or JSON.</summary>
internal static class TaleView
{
    private const int Indent = 2;

    /// <summary>Writes it in the manner asked for.</summary>
    public static void Write(Shell shell, TraceAsk ask, Tale tale)
    {
        if (shell.Json)
        {
            JsonText.Write(shell, Document(ask, tale));
            return;
        }

        shell.Print($"{shell.Paint.Strong(tale.Title)}   {ask.Who.Noun}:{tale.Name}");
        shell.PrintText(ask.Context);
        shell.PrintText(tale.Rule);
        foreach (var side in tale.Sides)
        {
            shell.Print();
            shell.Print(shell.Paint.Strong(side.Policy) + (side.Head.Length > 0 ? $"   {side.Head}" : ""));
            side.Lanes.Write(shell, Indent);
            foreach (string fact in side.Facts)
            {
                shell.PrintText(fact, Indent);
            }
        }

        shell.Print();
        shell.PrintText(tale.Change);
        if (tale.Note.Length > 0)
        {
            foreach (string line in Layout.Wrap(tale.Note, shell.Width))
            {
                shell.Print(shell.Paint.Faint(line));
            }
        }
    }

    private static object Document(TraceAsk ask, Tale tale) => new
    {
        JsonText.Schema,
        Who = ask.Who.Text,
        tale.Name,
        tale.Rule,
        ask.Another,
        Centre = ask.Setting.Centre.Id,
        ask.Seed,
        ask.Setting.Weeks,
        Beliefs = ask.Setting.Beliefs.Id,
        Baseline = ask.Baseline.Id,
        Policy = ask.Policy.Id,
        tale.Change,
        Lives = tale.Sides.Select(s => s.Json).ToList(),
    };
}
