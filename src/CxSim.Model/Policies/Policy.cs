namespace CxSim.Model.Policies;

/// <summary>A setting of every lever. Immutable.</summary>
public sealed class Policy
{
    private readonly double[] _values;

    private Policy(string id, string title, double[] values)
    {
        Id = id;
        Title = title;
        _values = values;
    }

    /// <summary>Every lever at its default.</summary>
    public static Policy Today { get; } = new("today", "Today", [.. Levers.All.Select(l => l.Default)]);

    /// <summary>The word used in files, tables and results.</summary>
    public string Id { get; }

    /// <summary>The name on screen.</summary>
    public string Title { get; }

    /// <summary>The value of a lever in its own unit.</summary>
    public double this[Lever lever] => _values[lever.Ordinal];

    /// <summary>Today with some levers moved. Values are taken as given; files and command line check ranges.</summary>
    public static Policy Of(string id, string title, params (Lever Lever, double Value)[] moves)
    {
        double[] values = [.. Today._values];
        foreach (var (lever, value) in moves)
        {
            values[lever.Ordinal] = value;
        }

        return new Policy(id, title, values);
    }

    /// <summary>This policy with one lever moved.</summary>
    public Policy With(Lever lever, double value)
    {
        double[] values = [.. _values];
        values[lever.Ordinal] = value;
        return new Policy(Id, Title, values);
    }

    /// <summary>This policy under another name.</summary>
    public Policy Named(string id, string title) => new(id, title, _values);

    /// <summary>The levers that differ from today.</summary>
    public IEnumerable<Lever> Moved() => Levers.All.Where(l => _values[l.Ordinal] != l.Default);

    /// <summary>Whether every lever has the same value.</summary>
    public bool SameAs(Policy other) => _values.AsSpan().SequenceEqual(other._values);
}
