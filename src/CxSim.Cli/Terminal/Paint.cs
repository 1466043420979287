namespace CxSim.Cli.Terminal;

/// <summary>Colour for people at a terminal; elsewhere the words alone, which say the same.</summary>
internal sealed class Paint(bool on)
{
    /// <summary>Something that went well.</summary>
    public string Good(string text) => Wrap("32", text);

    /// <summary>Something that went badly.</summary>
    public string Bad(string text) => Wrap("31", text);

    /// <summary>Something to look at twice.</summary>
    public string Doubt(string text) => Wrap("33", text);

    /// <summary>A heading.</summary>
    public string Strong(string text) => Wrap("1", text);

    /// <summary>Something of second rank.</summary>
    public string Faint(string text) => Wrap("2", text);

    private string Wrap(string code, string text) => on && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
