namespace CxSim.Experiments.Scenarios.Yaml;

/// <summary>A place in a file; line 0 means nowhere.</summary>
internal readonly record struct Place(int Line, int Column);

/// <summary>A piece of a YAML file, with where it stands.</summary>
internal abstract record Node(Place At)
{
    /// <summary>What it is, in words for a message.</summary>
    internal abstract string Words { get; }
}

/// <summary>One value.</summary>
/// <param name="Text">Its text, unescaped.</param>
/// <param name="Quoted">Whether it stood in quotes, which makes it text whatever it looks like.</param>
/// <param name="At">Where.</param>
internal sealed record Scalar(string Text, bool Quoted, Place At) : Node(At)
{
    internal Scalar(string text, bool quoted = false)
        : this(text, quoted, default)
    {
    }

    /// <summary>Whether nothing was given.</summary>
    internal bool IsNull => !Quoted && Text is "" or "~" or "null" or "Null" or "NULL";

    internal override string Words => IsNull ? "no value" : Quote.ForMessage(Text);
}

/// <summary>A list.</summary>
internal sealed record Sequence(IReadOnlyList<Node> Items, Place At) : Node(At)
{
    internal Sequence(IEnumerable<Node> items)
        : this([.. items], default)
    {
    }

    internal override string Words => "a list";
}

/// <summary>Keys with values, in the order of the file.</summary>
internal sealed record Mapping(IReadOnlyList<Entry> Entries, Place At) : Node(At)
{
    internal Mapping(IEnumerable<Entry> entries)
        : this([.. entries], default)
    {
    }

    internal override string Words => "a block of keys";

    /// <summary>The entry of this key, or null.</summary>
    internal Entry? Find(string key) => Entries.FirstOrDefault(e => e.Key == key);
}

/// <summary>A key and its value.</summary>
internal sealed record Entry(string Key, Node Value, Place At, string? Comment = null)
{
    internal Entry(string key, Node value, string? comment = null)
        : this(key, value, default, comment)
    {
    }
}
