namespace CxSim.Figures.Scales;

/// <summary>Maps data to the unit interval along one side of a panel, and back. Immutable.</summary>
public abstract record Scale
{
    /// <summary>Whether large values lie left (or low), as on a cost axis whose good end is right.</summary>
    public bool Reversed { get; init; }

    /// <summary>The position of a value: 0 is left or bottom, 1 is right or top.</summary>
    public double Unit(double value) => Reversed ? 1 - Fraction(value) : Fraction(value);

    /// <summary>The value at a position; the inverse of <see cref="Unit"/>.</summary>
    public double Value(double unit) => FromFraction(Reversed ? 1 - unit : unit);

    /// <summary>Labelled positions inside the domain, about as many as wanted.</summary>
    public abstract IReadOnlyList<Tick> Ticks(int wanted);

    /// <summary>Kind and parameters in words, written beside a drawing so that a reader can check it.</summary>
    public abstract string Describe();

    /// <summary>The position before any reversal.</summary>
    protected abstract double Fraction(double value);

    /// <summary>The value at a position before any reversal.</summary>
    protected abstract double FromFraction(double fraction);
}
