namespace CxSim.Model.Policies;

/// <summary>A named stretch of a lever's range: from this value upwards the setting is called so.</summary>
/// <param name="From">Lowest value of the band, in the lever's unit.</param>
/// <param name="Word">What people call it.</param>
public sealed record Band(double From, string Word);

/// <summary>Where a lever stands on screen.</summary>
public enum LeverGroup
{
    /// <summary>Pace and procedure.</summary>
    Speed,

    /// <summary>Time and room for the person on the line.</summary>
    Care,

    /// <summary>The people who do the work.</summary>
    People,

    /// <summary>What reaches the centre at all.</summary>
    Demand,

    /// <summary>Who is worth what.</summary>
    Value,
}

/// <summary>Something a leader decides. Levers are policy; how the world answers is a <see cref="Belief"/>.</summary>
public sealed record Lever
{
    /// <summary>Position in the registry, by which a <see cref="Policy"/> stores its value.</summary>
    public int Ordinal { get; internal set; }

    /// <summary>The word used in files and on the command line.</summary>
    public required string Id { get; init; }

    /// <summary>The name on screen.</summary>
    public required string Name { get; init; }

    /// <summary>One plain sentence.</summary>
    public required string Meaning { get; init; }

    /// <summary>Group on screen.</summary>
    public required LeverGroup Group { get; init; }

    /// <summary>Unit of the value.</summary>
    public required string Unit { get; init; }

    /// <summary>Lowest value the model has an answer for.</summary>
    public required double Min { get; init; }

    /// <summary>Today's value.</summary>
    public required double Default { get; init; }

    /// <summary>Highest value the model has an answer for.</summary>
    public required double Max { get; init; }

    /// <summary>Step of a slider.</summary>
    public required double Step { get; init; }

    /// <summary>Named bands, lowest first.</summary>
    public required IReadOnlyList<Band> Bands { get; init; }

    /// <summary>How the value enters the model, in words and symbols.</summary>
    public required string Enters { get; init; }

    /// <summary>What it costs a year, and from which budget.</summary>
    public required string Cost { get; init; }

    /// <summary>Who carries the cost besides the budget.</summary>
    public required string Carrier { get; init; }

    /// <summary>The source articles that propose or discuss it.</summary>
    public required string Articles { get; init; }

    /// <summary>Grade of the evidence for its effect.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Whether it stands on the workshop's policy card.</summary>
    public bool OnCard { get; init; }

    /// <summary>The lever of which this is a side setting, or null for one of the fourteen.</summary>
    public string? SettingOf { get; init; }

    /// <summary>The band a value falls in.</summary>
    public string BandOf(double value) => Bands.LastOrDefault(b => value >= b.From, Bands[0]).Word;
}
