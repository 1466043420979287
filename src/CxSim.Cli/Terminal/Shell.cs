namespace CxSim.Cli.Terminal;

/// <summary>Where a command writes: results to standard output, talk to standard error, in the manner the user asked for.</summary>
internal sealed class Shell
{
    /// <summary>A shell for one command.</summary>
    public Shell(Surroundings here, TextWriter output, TextWriter error, Manner manner)
    {
        Here = here;
        Out = output;
        Error = error;
        Manner = manner;
        bool colour = !here.NoColour && !manner.Plain && !manner.Json;
        Paint = new Paint(colour && here.OutIsTerminal);
        ErrorPaint = new Paint(colour && here.ErrorIsTerminal);
    }

    /// <summary>The machine.</summary>
    public Surroundings Here { get; }

    /// <summary>Standard output: the result, nothing else.</summary>
    public TextWriter Out { get; }

    /// <summary>Standard error.</summary>
    public TextWriter Error { get; }

    /// <summary>How the user wants it.</summary>
    public Manner Manner { get; }

    /// <summary>Colour for standard output.</summary>
    public Paint Paint { get; }

    /// <summary>Colour for standard error.</summary>
    public Paint ErrorPaint { get; }

    /// <summary>Whether the result is one JSON document.</summary>
    public bool Json => Manner.Json;

    /// <summary>Whether the result is sentences for a screen reader.</summary>
    public bool Plain => Manner.Plain;

    /// <summary>Whether errors come with their stack trace.</summary>
    public bool Debug => Manner.Debug;

    /// <summary>Columns to write in.</summary>
    public int Width => Here.Width;

    /// <summary>Writes a line of the result.</summary>
    public void Print(string line = "") => Out.WriteLine(line);

    /// <summary>Writes a text of the result, broken into lines.</summary>
    public void PrintText(string text, int indent = 0)
    {
        foreach (string line in Layout.Wrap(text, Width - indent))
        {
            Out.WriteLine(new string(' ', indent) + line);
        }
    }

    /// <summary>Says something beside the result.</summary>
    public void Say(string line)
    {
        if (!Manner.Quiet)
        {
            Error.WriteLine(line);
        }
    }

    /// <summary>Warns beside the result; --quiet does not silence it.</summary>
    public void Warn(string line) => Error.WriteLine($"{ErrorPaint.Doubt("Note:")} {line}");

    /// <summary>Ends a command with what to do next.</summary>
    public void Next(params string[] commands)
    {
        if (!Json)
        {
            Say($"{ErrorPaint.Strong("Next")}   {string.Join("      ", commands)}");
        }
    }
}
