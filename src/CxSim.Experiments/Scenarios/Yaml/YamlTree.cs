using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CxSim.Experiments.Scenarios.Yaml;

/// <summary>Builds <see cref="Node"/>s from YAML text: one document, plain data, nothing that refers to something else.</summary>
internal sealed class YamlTree
{
    private const int Deepest = 24;
    private const int LongestValue = 10_000;

    private readonly Parser _parser;
    private readonly string _file;
    private readonly Problems _problems;

    private YamlTree(string text, string file, Problems problems)
    {
        _parser = new Parser(new StringReader(text));
        _file = file;
        _problems = problems;
    }

    /// <summary>The file's top block.</summary>
    internal static Mapping Read(string text, string file, Problems problems)
    {
        var tree = new YamlTree(text, file, problems);
        try
        {
            return tree.Top();
        }
        catch (Exception e) when (e is not InputException)
        {
            // YamlDotNet mostly throws YamlException; a few malformed files bring others out of it.
            var at = e is YamlException y ? Of(y.Start) : default;
            throw Refuse(file, at, $"this is not YAML{Reason(e)}", "keys with values, like weeks: 104; quotes around text with a colon");
        }
    }

    private Mapping Top()
    {
        Next();
        if (!Next<DocumentStart>())
        {
            throw Refuse(_file, new Place(1, 1), "the file is empty", "keys with values, like weeks: 104");
        }

        var top = Value(0);
        Next<DocumentEnd>();
        if (_parser.Current is DocumentStart second)
        {
            throw Refuse(_file, Of(second.Start), "a second document", "one document a file");
        }

        return top switch
        {
            Mapping map => map,
            Scalar { IsNull: true } => throw Refuse(_file, top.At, "the file is empty", "keys with values, like weeks: 104"),
            _ => throw Refuse(_file, top.At, $"the file holds {top.Words}", "keys with values, like weeks: 104"),
        };
    }

    private Node Value(int depth)
    {
        if (depth > Deepest)
        {
            throw Refuse(_file, Of(_parser.Current!.Start), "values nested too deeply", $"at most {Deepest} levels");
        }

        var first = _parser.Current!;
        if (first is AnchorAlias || first is NodeEvent { Anchor.IsEmpty: false })
        {
            string instead = "every value written out, or from: to build on another file";
            throw Refuse(_file, Of(first.Start), "an anchor or alias (& or *)", instead);
        }

        if (first is NodeEvent { Tag.IsEmpty: false } tagged && !tagged.Tag.IsNonSpecific)
        {
            throw Refuse(_file, Of(first.Start), "a tag (!)", "a plain value");
        }

        return first switch
        {
            YamlDotNet.Core.Events.Scalar scalar => Single(scalar),
            SequenceStart start => Items(start, depth),
            MappingStart start => Keys(start, depth),
            _ => throw Refuse(_file, Of(first.Start), "this is not YAML", "a value"),
        };
    }

    private Scalar Single(YamlDotNet.Core.Events.Scalar scalar)
    {
        if (scalar.Value.Length > LongestValue)
        {
            throw Refuse(_file, Of(scalar.Start), "a value that is too long", $"at most {LongestValue} characters");
        }

        Next();
        return new Scalar(scalar.Value, scalar.Style != ScalarStyle.Plain, Of(scalar.Start));
    }

    private Sequence Items(SequenceStart start, int depth)
    {
        var items = new List<Node>();
        Next();
        while (!Next<SequenceEnd>())
        {
            items.Add(Value(depth + 1));
        }

        return new Sequence(items, Of(start.Start));
    }

    private Mapping Keys(MappingStart start, int depth)
    {
        var entries = new List<Entry>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        Next();
        while (!Next<MappingEnd>())
        {
            var key = Value(depth + 1);
            var value = Value(depth + 1);
            if (key is not Scalar { Text.Length: > 0 } name)
            {
                throw Refuse(_file, key.At, $"{key.Words} as a key", "a word");
            }

            if (known.Add(name.Text))
            {
                entries.Add(new Entry(name.Text, value, key.At));
            }
            else
            {
                _problems.Add(new Problem(
                    _file, key.At.Line, key.At.Column, $"{Quote.ForMessage(name.Text)} twice", "each key once", null, Problem.Usage));
            }
        }

        return new Mapping(entries, Of(start.Start));
    }

    private bool Next<T>()
        where T : ParsingEvent
    {
        if (_parser.Current is not T)
        {
            return false;
        }

        Next();
        return true;
    }

    // Comments are not events unless asked for; the end of the stream stays current.
    private void Next()
    {
        if (_parser.Current is not StreamEnd)
        {
            _parser.MoveNext();
            if (_parser.Current is StreamStart)
            {
                _parser.MoveNext();
            }
        }
    }

    private static Place Of(Mark mark) => new((int)mark.Line, (int)mark.Column);

    private static string Reason(Exception e)
    {
        string message = e.Message.Split('\n')[0].Trim().TrimEnd('.');
        return e is YamlException && message.Length > 0 ? $" ({char.ToLowerInvariant(message[0])}{message[1..]})" : "";
    }

    private static InputException Refuse(string file, Place at, string what, string expected) =>
        new(new Problem(file, at.Line, at.Column, what, expected, null, Problem.Usage));
}
