namespace CxSim.Figures.Scales;

/// <summary>Equal bands for named categories; a value is a category's index.</summary>
/// <param name="Labels">The categories in order; at least one, all different.</param>
public sealed record BandScale(IReadOnlyList<string> Labels) : Scale
{
    /// <summary>Categories from top to bottom, for a vertical side.</summary>
    public static BandScale Rows(IReadOnlyList<string> labels) => new(labels) { Reversed = true };

    /// <summary>The width of a band as a share of the side.</summary>
    public double Bandwidth => 1.0 / Labels.Count;

    /// <summary>The index of a category.</summary>
    /// <exception cref="ArgumentException">The category is not on this scale.</exception>
    public int IndexOf(string label)
    {
        for (int i = 0; i < Labels.Count; i++)
        {
            if (Labels[i] == label)
            {
                return i;
            }
        }

        throw new ArgumentException($"'{label}' is not one of: {string.Join(", ", Labels)}", nameof(label));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Tick> Ticks(int wanted) => [.. Labels.Select((label, i) => new Tick(i, label))];

    /// <inheritdoc/>
    public override string Describe() => $"band {Labels.Count}{(Reversed ? " reversed" : "")}";

    /// <inheritdoc/>
    protected override double Fraction(double value) => (value + 0.5) / Labels.Count;

    /// <inheritdoc/>
    protected override double FromFraction(double fraction) => (fraction * Labels.Count) - 0.5;
}
