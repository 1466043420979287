namespace CxSim.Experiments.Results;

/// <summary>What a results folder holds and how to make it again. Equal experiments differ in id, created and wall time only.</summary>
public sealed record Manifest
{
    /// <summary>Version of the folder's layout.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>Six hexadecimal digits by which commands name it.</summary>
    public required string Id { get; init; }

    /// <summary>The experiment's name.</summary>
    public required string Name { get; init; }

    /// <summary>What it asks.</summary>
    public required string Question { get; init; }

    /// <summary>When it was begun, UTC.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>The command that made it.</summary>
    public required string Command { get; init; }

    /// <summary>Version and build of the model.</summary>
    public required string Engine { get; init; }

    /// <summary>SHA-256 of scenario.yaml.</summary>
    public required string ScenarioFileHash { get; init; }

    /// <summary>SHA-256 of beliefs.yaml.</summary>
    public required string BeliefsFileHash { get; init; }

    /// <summary>Seeds; where they were added until verdicts were settled, those of the centre that took most.</summary>
    public required IReadOnlyList<ulong> Seeds { get; init; }

    /// <summary>Weeks simulated under each policy.</summary>
    public required int Weeks { get; init; }

    /// <summary>Weeks under today before any policy starts.</summary>
    public required int WarmUpWeeks { get; init; }

    /// <summary>One entry a centre.</summary>
    public required IReadOnlyList<ManifestStudy> Studies { get; init; }

    /// <summary>Contacts simulated, warm-up excluded.</summary>
    public required long Contacts { get; init; }

    /// <summary>Checks that held.</summary>
    public required int ChecksPassed { get; init; }

    /// <summary>Checks that did not.</summary>
    public required int ChecksFailed { get; init; }

    /// <summary>SHA-256 over the digests of all runs: equal experiments have equal digests.</summary>
    public required string Digest { get; init; }

    /// <summary>Wall time of the session that finished it, seconds.</summary>
    public required double WallSeconds { get; init; }
}

/// <summary>One centre's part of an experiment.</summary>
public sealed record ManifestStudy
{
    /// <summary>Id of the centre.</summary>
    public required string Centre { get; init; }

    /// <summary>Name of the centre on screen.</summary>
    public required string CentreTitle { get; init; }

    /// <summary>Symbol or code of its currency.</summary>
    public required string Currency { get; init; }

    /// <summary>SHA-256 of the centre's values.</summary>
    public required string CentreHash { get; init; }

    /// <summary>Id of the beliefs.</summary>
    public required string Beliefs { get; init; }

    /// <summary>SHA-256 of the beliefs' values.</summary>
    public required string BeliefsHash { get; init; }

    /// <summary>SHA-256 of what every policy of the study shares: build, centre, beliefs, shocks, weeks, warm-up, cohorts.</summary>
    public required string WorldHash { get; init; }

    /// <summary>Id of the baseline.</summary>
    public required string Baseline { get; init; }

    /// <summary>Its seeds, the same for every policy.</summary>
    public IReadOnlyList<ulong> Seeds { get; init; } = [];

    /// <summary>Sets of beliefs that were drawn, each under every policy; draws.csv holds them.</summary>
    public int Draws { get; init; }

    /// <summary>SHA-256 of the drawn beliefs and the seeds they met.</summary>
    public string DrawsHash { get; init; } = "";

    /// <summary>The policies, in plan order.</summary>
    public required IReadOnlyList<ManifestPolicy> Policies { get; init; }

    /// <summary>SHA-256 over the digests of its runs, those under drawn beliefs included.</summary>
    public required string Digest { get; init; }
}

/// <summary>One policy of an experiment.</summary>
/// <param name="Id">The word used in files.</param>
/// <param name="Title">The name on screen.</param>
/// <param name="Levers">Levers that differ from today, by id.</param>
public sealed record ManifestPolicy(string Id, string Title, IReadOnlyDictionary<string, double> Levers);
