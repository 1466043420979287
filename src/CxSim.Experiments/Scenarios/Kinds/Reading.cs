using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Scenarios.Kinds;

/// <summary>The reading of one file: where we are in it, and what was wrong so far.</summary>
internal sealed class Reading(string file, Library library, Problems problems)
{
    private readonly List<string> _path = [];
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);

    /// <summary>The file, as a message names it.</summary>
    internal string File { get; } = file;

    /// <summary>Where names are looked up.</summary>
    internal Library Library { get; } = library;

    /// <summary>The problems of this and of every file read on its behalf.</summary>
    internal Problems Problems { get; } = problems;

    /// <summary>Folder against which paths in this file are resolved.</summary>
    internal string Folder { get; init; } = library.WorkingDirectory;

    /// <summary>Where a message points that fits no part of it: the file's first line, or nowhere on a command line.</summary>
    internal Place Top { get; init; }

    /// <summary>Full paths of the files whose reading led to this one, this one last.</summary>
    internal IReadOnlyList<string> Chain { get; init; } = [];

    /// <summary>The file of beliefs of a resolved experiment that is not on disk, or null.</summary>
    internal byte[]? BeliefsText { get; set; }

    /// <summary>Whether values outside their range are let through, as far as they mean anything at all.</summary>
    internal bool AllowExtrapolation { get; set; }

    /// <summary>The key being read, as a message names it.</summary>
    internal string Name => _path.Count == 0 ? "the file" : _path[^1];

    /// <summary>Reads something under a key or index.</summary>
    internal T Within<T>(string name, Place at, Func<T> read)
    {
        _path.Add(name);
        _places[string.Join('/', _path)] = at;
        T value = read();
        _path.RemoveAt(_path.Count - 1);
        return value;
    }

    /// <summary>The place of a path under the one being read, or of the nearest thing above it that the file has.</summary>
    internal Place PlaceOf(params string[] under)
    {
        string[] path = [.. _path, .. under];
        for (int length = path.Length; length > 0; length--)
        {
            if (_places.TryGetValue(string.Join('/', path.Take(length)), out var at))
            {
                return at;
            }
        }

        return Top;
    }

    /// <summary>Something that is not understood: unknown name, missing key, syntax.</summary>
    internal void Usage(Place at, string what, string expected, string? nearest = null) =>
        Problems.Add(new Problem(File, at.Line, at.Column, what, expected, nearest, Problem.Usage));

    /// <summary>A known name with an impossible value.</summary>
    internal void Invalid(Place at, string what, string expected, string? nearest = null) =>
        Problems.Add(new Problem(File, at.Line, at.Column, what, expected, nearest, Problem.Invalid));

    /// <summary>A value of another kind than the one wanted.</summary>
    internal void Wrong(Node node, string kind, string expected, string? nearest = null)
    {
        string what = node is Scalar ? $"{Name} = {node.Words} is not {kind}" : $"{Name} is {node.Words}, not {kind}";
        Invalid(node.At, what, expected, nearest);
    }

    /// <summary>A name that nothing here has.</summary>
    internal void Unknown(Place at, string noun, string name, IReadOnlyCollection<string> known) =>
        Usage(at, $"unknown {noun} {Quote.ForMessage(name)}", Nearest.OneOf(known), Nearest.To(name, known));
}
