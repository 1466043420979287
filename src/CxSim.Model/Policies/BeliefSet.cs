namespace CxSim.Model.Policies;

/// <summary>A value for every belief. Immutable.</summary>
public sealed class BeliefSet
{
    private readonly double[] _values;

    private BeliefSet(string id, double[] values)
    {
        Id = id;
        _values = values;
    }

    /// <summary>Every belief at its base value.</summary>
    public static BeliefSet Base { get; } = new("base", [.. Beliefs.All.Select(b => b.Base)]);

    /// <summary>
    /// The null world: customers and agents do not answer to care, friction or burnout, so that saving must win.
    /// </summary>
    public static BeliefSet NullWorld { get; } = Without(
        "null-world", Beliefs.LinkTimeResolution, Beliefs.LinkCynicismResolution, Beliefs.LinkCynicismCare, Beliefs.LinkCare,
        Beliefs.LinkEffort, Beliefs.LinkChurn, Beliefs.LinkSpend, Beliefs.LinkSentiment, Beliefs.LinkWom, Beliefs.LinkReferral,
        Beliefs.LinkDebtVolume, Beliefs.LinkDebtResolution, Beliefs.LinkScriptResolution, Beliefs.LinkAbsence, Beliefs.LinkQuits,
        Beliefs.LinkGaming);

    /// <summary>The word used in files and results.</summary>
    public string Id { get; }

    /// <summary>The value of a belief in its own unit.</summary>
    public double this[Belief belief] => _values[belief.Ordinal];

    /// <summary>Whether a causal link is on.</summary>
    public bool On(Belief link) => _values[link.Ordinal] != 0;

    /// <summary>These beliefs with one changed.</summary>
    public BeliefSet With(Belief belief, double value)
    {
        double[] values = [.. _values];
        values[belief.Ordinal] = value;
        return new BeliefSet(Id, values);
    }

    /// <summary>These beliefs under another name.</summary>
    public BeliefSet Named(string id) => new(id, _values);

    /// <summary>The beliefs that differ from the base.</summary>
    public IEnumerable<Belief> Moved() => Beliefs.All.Where(b => _values[b.Ordinal] != b.Base);

    /// <summary>Whether every belief has the same value.</summary>
    public bool SameAs(BeliefSet other) => _values.AsSpan().SequenceEqual(other._values);

    private static BeliefSet Without(string id, params Belief[] links)
    {
        double[] values = [.. Beliefs.All.Select(b => b.Base)];
        foreach (var link in links)
        {
            values[link.Ordinal] = 0;
        }

        return new BeliefSet(id, values);
    }
}
