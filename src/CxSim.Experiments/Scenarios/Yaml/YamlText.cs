using System.Text;

namespace CxSim.Experiments.Scenarios.Yaml;

/// <summary>Writes <see cref="Node"/>s as YAML, the same text for the same values.</summary>
internal sealed class YamlText
{
    private const int Widest = 110;
    private const int CommentFrom = 32;

    private readonly StringBuilder _text = new();
    private bool _comments;

    private YamlText(bool comments)
    {
        _comments = comments;
    }

    /// <summary>The text of a whole file.</summary>
    /// <param name="top">What to write.</param>
    /// <param name="comments">Whether to write what each key means beside it.</param>
    internal static string Of(Mapping top, bool comments = false)
    {
        var writer = new YamlText(comments);
        writer.Keys(top, 0, skipFirst: false);
        return writer._text.ToString();
    }

    private void Keys(Mapping map, int indent, bool skipFirst)
    {
        foreach (var entry in map.Entries)
        {
            if (!skipFirst)
            {
                _text.Append(' ', indent);
            }

            skipFirst = false;
            _text.Append(Quote.ForYaml(new Scalar(entry.Key))).Append(':');
            Value(entry.Value, indent, entry.Comment);
        }
    }

    private void Value(Node value, int indent, string? comment)
    {
        switch (value)
        {
            case Mapping { Entries.Count: > 0 } map:
                End(comment);
                Keys(map, indent + 2, skipFirst: false);
                break;
            case Sequence list when list.Items.Any(i => i is not Scalar):
                End(comment);
                Items(list, indent + 2);
                break;
            case Sequence list:
                Flow(list, indent + 2, comment);
                break;
            default:
                _text.Append(' ').Append(value is Scalar scalar ? Quote.ForYaml(scalar) : "{}");
                End(comment);
                break;
        }
    }

    // What the keys of an item mean is said once, at the first.
    private void Items(Sequence list, int indent)
    {
        bool comments = _comments;
        foreach (var item in list.Items)
        {
            _text.Append(' ', indent).Append('-');
            Item(item, indent + 2);
            _comments = false;
        }

        _comments = comments;
    }

    private void Item(Node item, int indent)
    {
        if (item is Mapping { Entries.Count: > 0 } map)
        {
            _text.Append(' ');
            Keys(map, indent, skipFirst: true);
        }
        else
        {
            Value(item, indent, null);
        }
    }

    private void Flow(Sequence list, int indent, string? comment)
    {
        string[] items = [.. list.Items.Cast<Scalar>().Select(Quote.ForYaml)];
        int width = Column() + 3 + items.Sum(i => i.Length + 2);
        if (width <= Widest)
        {
            _text.Append(" [").AppendJoin(", ", items).Append(']');
            End(comment);
            return;
        }

        _text.Append(" [");
        End(comment);
        _text.Append(' ', indent);
        for (int i = 0; i < items.Length; i++)
        {
            if (Column() + items[i].Length + 1 > Widest)
            {
                _text.Length--;
                _text.Append('\n').Append(' ', indent);
            }

            _text.Append(items[i]).Append(i < items.Length - 1 ? ", " : "]\n");
        }
    }

    private void End(string? comment)
    {
        if (_comments && comment is not null)
        {
            _text.Append(' ', Math.Max(2, CommentFrom - Column())).Append("# ").Append(comment);
        }

        _text.Append('\n');
    }

    private int Column()
    {
        int start = _text.Length;
        while (start > 0 && _text[start - 1] != '\n')
        {
            start--;
        }

        return _text.Length - start;
    }
}
