namespace CxSim.Experiments.Claims.Saving;

/// <summary>What a board was made from: enough to make it again.</summary>
public sealed record BoardManifest
{
    /// <summary>Version of the folder's layout.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>Six hexadecimal digits.</summary>
    public required string Id { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>The command that made it.</summary>
    public required string Command { get; init; }

    /// <summary>Version and build of the model.</summary>
    public required string Engine { get; init; }

    /// <summary>Whether it is a quick look on a small centre, from which nothing may be concluded.</summary>
    public required bool Quick { get; init; }

    /// <summary>Seeds every claim begins with.</summary>
    public required int FirstSeeds { get; init; }

    /// <summary>Seeds after which an open verdict stays open.</summary>
    public required int MostSeeds { get; init; }

    /// <summary>Worlds drawn from the ranges.</summary>
    public required int Draws { get; init; }

    /// <summary>Seeds with which turning points were looked for.</summary>
    public required int FlipSeeds { get; init; }

    /// <summary>SHA-256 of each set of beliefs, by id.</summary>
    public required IReadOnlyDictionary<string, string> BeliefSets { get; init; }

    /// <summary>SHA-256 of each claim, what is recorded of it apart, by id.</summary>
    public required IReadOnlyDictionary<string, string> Claims { get; init; }

    /// <summary>SHA-256 of board.json: equal boards have equal digests.</summary>
    public required string Digest { get; init; }

    /// <summary>Wall time, seconds.</summary>
    public required double WallSeconds { get; init; }
}

/// <summary>One claim of a saved board.</summary>
public sealed record ClaimRecord
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The claim in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>Ids of the articles.</summary>
    public required string Article { get; init; }

    /// <summary>Verdicts by belief set.</summary>
    public required IReadOnlyDictionary<string, ClaimVerdict> Verdicts { get; init; }

    /// <summary>What was seen, by belief set.</summary>
    public required IReadOnlyList<SetRecord> Sets { get; init; }

    /// <summary>What became of it in drawn worlds, or null.</summary>
    public DrawnOutcome? Drawn { get; init; }

    /// <summary>Where it turns, or null when that was not looked for.</summary>
    public FlipRecord? Flip { get; init; }
}

/// <summary>A claim under one set of beliefs.</summary>
/// <param name="Set">Id of the set.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Why">Why it is open, or empty.</param>
/// <param name="Seeds">Seeds it took.</param>
/// <param name="Seen">Every difference looked at.</param>
public sealed record SetRecord(string Set, ClaimVerdict Verdict, string Why, int Seeds, IReadOnlyList<ProbeRecord> Seen);

/// <summary>A difference and the bound it is promised to pass.</summary>
/// <param name="Test">The number of the test, from 1.</param>
/// <param name="Label">What is subtracted from what.</param>
/// <param name="Measure">Id of the measure.</param>
/// <param name="Mean">Mean of the difference over seeds.</param>
/// <param name="Low">Low end of its 95 % interval.</param>
/// <param name="High">High end of it.</param>
/// <param name="TotalLow">Low end of the interval of luck and beliefs together; null where no beliefs were drawn.</param>
/// <param name="TotalHigh">High end of it.</param>
/// <param name="Bound">The bound.</param>
/// <param name="Promise">above or below.</param>
public sealed record ProbeRecord(
    int Test, string Label, string Measure, double Mean, double Low, double High, double? TotalLow, double? TotalHigh, double Bound,
    string Promise);

/// <summary>Where a claim turns.</summary>
/// <param name="What">Id of the belief or lever.</param>
/// <param name="Kind">belief or lever.</param>
/// <param name="Words">When it is the other verdict, in words.</param>
/// <param name="Here">Where the board stands.</param>
/// <param name="HoldsHere">Whether it is seen there, in the mean.</param>
/// <param name="At">The turning point; null when there is none in the range.</param>
/// <param name="Low">The nearest value tried below it.</param>
/// <param name="High">The nearest value tried above it.</param>
/// <param name="HoldsLow">Whether it is seen at the lower one.</param>
/// <param name="TurnsAgain">Whether it turns more than once.</param>
/// <param name="Seeds">Seeds used.</param>
/// <param name="Points">Every value tried.</param>
public sealed record FlipRecord(
    string What, string Kind, string Words, double Here, bool HoldsHere, double? At, double? Low, double? High, bool? HoldsLow,
    bool TurnsAgain, int Seeds, IReadOnlyList<TriedRecord> Points);

/// <summary>A value tried in the search for a turning point.</summary>
/// <param name="Value">The value.</param>
/// <param name="Holds">Whether what is promised is seen there, in the mean.</param>
public sealed record TriedRecord(double Value, bool Holds);
