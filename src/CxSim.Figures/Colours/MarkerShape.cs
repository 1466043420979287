namespace CxSim.Figures.Colours;

/// <summary>The shape of a series' marker.</summary>
public enum MarkerShape
{
    /// <summary>A disc.</summary>
    Circle,

    /// <summary>A square.</summary>
    Square,

    /// <summary>A triangle, point up.</summary>
    Triangle,

    /// <summary>A square on its corner.</summary>
    Diamond,

    /// <summary>A triangle, point down.</summary>
    TriangleDown,

    /// <summary>A diagonal cross.</summary>
    Cross,

    /// <summary>A five-pointed star.</summary>
    Star,

    /// <summary>An upright cross.</summary>
    Plus,

    /// <summary>A bow tie: two triangles that meet.</summary>
    BowTie,
}
