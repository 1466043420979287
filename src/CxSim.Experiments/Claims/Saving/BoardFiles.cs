using CxSim.Experiments.Results;
using CxSim.Experiments.Running;

namespace CxSim.Experiments.Claims.Saving;

/// <summary>Writes and reads the files of a board. The same board gives the same bytes; only the manifest knows the time.</summary>
public static class BoardFiles
{
    /// <summary>Everything that was seen.</summary>
    public const string Board = "board.json";

    /// <summary>What it was made from. Not called manifest.json, which is what commands find studies by.</summary>
    public const string Manifest = "claims-manifest.json";

    /// <summary>Every difference, one line each.</summary>
    public const string Table = "claims.csv";

    /// <summary>Every value tried in the search for turning points, one line each.</summary>
    public const string Flips = "flips.csv";

    /// <summary>SHA-256 of a board.</summary>
    public static string DigestOf(IReadOnlyList<ClaimOutcome> board) => Fingerprint.OfText(Text(board));

    /// <summary>Writes a board into a folder that exists.</summary>
    public static void Write(string folder, IReadOnlyList<ClaimOutcome> board, BoardManifest manifest)
    {
        File.WriteAllText(Path.Combine(folder, Board), Text(board));
        File.WriteAllText(Path.Combine(folder, Manifest), Json.Write(manifest));
        using (var table = new StreamWriter(Path.Combine(folder, Table)))
        {
            WriteTable(table, board);
        }

        using var flips = new StreamWriter(Path.Combine(folder, Flips));
        WriteFlips(flips, board);
    }

    /// <summary>The claims of a saved board.</summary>
    public static IReadOnlyList<ClaimRecord> Read(string folder) =>
        Json.Read<List<ClaimRecord>>(File.ReadAllText(Path.Combine(folder, Board)));

    /// <summary>What a saved board was made from.</summary>
    public static BoardManifest ReadManifest(string folder) =>
        Json.Read<BoardManifest>(File.ReadAllText(Path.Combine(folder, Manifest)));

    /// <summary>The folders with a board in a folder of results, by name.</summary>
    /// <param name="results">The folder of results; there need not be one.</param>
    public static IEnumerable<string> Folders(string results) => Directory.Exists(results)
        ? Directory.EnumerateDirectories(results).Where(f => File.Exists(Path.Combine(f, Manifest))).Order(StringComparer.Ordinal)
        : [];

    /// <summary>What is kept of a claim.</summary>
    public static ClaimRecord Of(ClaimOutcome outcome) => new()
    {
        Id = outcome.Claim.Id,
        Title = outcome.Claim.Title,
        Article = outcome.Claim.ArticleIds,
        Verdicts = outcome.Sets.ToDictionary(s => s.Set, s => s.Verdict),
        Sets = [.. outcome.Sets.Select(s => new SetRecord(s.Set, s.Verdict, s.Why, s.Seeds, Seen(s)))],
        Drawn = outcome.Drawn,
        Flip = outcome.Flip is { } flip ? Of(flip) : null,
    };

    private static string Text(IReadOnlyList<ClaimOutcome> board) => Json.Write(board.Select(Of).ToList());

    private static List<ProbeRecord> Seen(SetOutcome set) => [.. set.Tests.SelectMany((test, i) => test.Select(p => new ProbeRecord(
        i + 1, p.Label, p.Measure.Id, p.Difference.Mean, p.Difference.Interval.Low, p.Difference.Interval.High,
        p.Beliefs is null ? null : p.Total.Low, p.Beliefs is null ? null : p.Total.High, p.Bound, p.Above ? "above" : "below")))];

    private static FlipRecord Of(FlipOutcome flip)
    {
        var turn = flip.Turn;
        return new(
            flip.Search.What, flip.Search.Belief is null ? "lever" : "belief", flip.Words, flip.Here, flip.HoldsHere, flip.At,
            turn?.Low.Value, turn?.High.Value, turn?.Low.Holds, flip.TurnsAgain, flip.Seeds,
            [.. flip.Points.Select(p => new TriedRecord(p.Value, p.Holds))]);
    }

    private static void WriteTable(TextWriter writer, IReadOnlyList<ClaimOutcome> board)
    {
        CsvText.Row(
            writer, "claim", "beliefs", "verdict", "seeds", "test", "difference", "measure", "unit", "mean", "low95", "high95",
            "total_low", "total_high", "promise", "bound");
        foreach (var (outcome, set, test, probe) in
            from o in board
            from s in o.Sets
            from t in s.Tests.Select((probes, i) => (Number: i + 1, Probes: probes))
            from p in t.Probes
            select (o, s, t.Number, p))
        {
            CsvText.Row(
                writer, outcome.Claim.Id, set.Set, set.Verdict.Word(), set.Seeds, test, probe.Label, probe.Measure.Id, probe.Measure.Unit,
                probe.Difference.Mean, probe.Difference.Interval.Low, probe.Difference.Interval.High, probe.Total.Low, probe.Total.High,
                probe.Above ? "above" : "below", probe.Bound);
        }
    }

    private static void WriteFlips(TextWriter writer, IReadOnlyList<ClaimOutcome> board)
    {
        CsvText.Row(writer, "claim", "what", "value", "seen", "seeds");
        foreach (var (outcome, point) in board.Where(o => o.Flip is not null).SelectMany(o => o.Flip!.Points.Select(p => (o, p))))
        {
            CsvText.Row(
                writer, outcome.Claim.Id, outcome.Flip!.Search.What, point.Value, point.Holds ? "yes" : "no", outcome.Flip.Seeds);
        }
    }
}
