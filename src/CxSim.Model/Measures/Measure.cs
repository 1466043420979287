namespace CxSim.Model.Measures;

/// <summary>Which way is good.</summary>
public enum Better
{
    /// <summary>More is better.</summary>
    Up,

    /// <summary>Less is better.</summary>
    Down,

    /// <summary>Neither: it depends on what else moves.</summary>
    Neither,
}

/// <summary>A figure people steer by: always a ratio or sum of counts, so that any stretch of weeks can be read.</summary>
public sealed record Measure
{
    /// <summary>The word used in files and tables.</summary>
    public required string Id { get; init; }

    /// <summary>The name on screen.</summary>
    public required string Name { get; init; }

    /// <summary>Unit shown: %, s, currency, currency/year, %/year, points, contacts, 1.</summary>
    public required string Unit { get; init; }

    /// <summary>Which way is good.</summary>
    public required Better Better { get; init; }

    /// <summary>A difference smaller than this is about the same; in the unit, or relative if <see cref="MarginRelative"/>.</summary>
    public required double Margin { get; init; }

    /// <summary>Whether the margin is a fraction of today's value.</summary>
    public bool MarginRelative { get; init; }

    /// <summary>Decimals shown.</summary>
    public required int Decimals { get; init; }

    /// <summary>What exactly is counted over what.</summary>
    public required string Definition { get; init; }

    /// <summary>How it misleads.</summary>
    public required string Trap { get; init; }

    /// <summary>Whether it stands in the headline table.</summary>
    public bool Headline { get; init; }

    /// <summary>Its value over the weeks in a tally, in its unit; NaN where nothing was counted.</summary>
    public required Func<Tally, double> Of { get; init; }
}
