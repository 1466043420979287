using CxSim.Figures.Marks;
using CxSim.Figures.Scales;

namespace CxSim.Figures;

/// <summary>One coordinate system with its marks.</summary>
public sealed record Panel
{
    /// <summary>The rectangle that the scales span, relative to the figure's body.</summary>
    public required Box Plot { get; init; }

    /// <summary>From left to right.</summary>
    public required Scale X { get; init; }

    /// <summary>From bottom to top.</summary>
    public required Scale Y { get; init; }

    /// <summary>What is drawn, the first lowest.</summary>
    public required IReadOnlyList<Mark> Marks { get; init; }

    /// <summary>Labels below, or null for none.</summary>
    public Axis? XAxis { get; init; }

    /// <summary>Labels at the left, or null for none.</summary>
    public Axis? YAxis { get; init; }

    /// <summary>What this panel shows when there are several, printed above it; may be empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>What this panel shows, for specifications that print no notes; the title unless given.</summary>
    public string Name
    {
        get => field ?? Title;
        init;
    }

    /// <summary>The horizontal place of a value, relative to the body.</summary>
    public double PlaceX(double value) => Plot.Left + (X.Unit(value) * Plot.Width);

    /// <summary>The vertical place of a value, relative to the body.</summary>
    public double PlaceY(double value) => Plot.Bottom - (Y.Unit(value) * Plot.Height);
}
