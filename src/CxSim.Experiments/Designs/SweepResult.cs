namespace CxSim.Experiments.Designs;

/// <summary>A finished sweep.</summary>
/// <param name="Study">What was asked.</param>
/// <param name="Rows">What came out, one row a point.</param>
/// <param name="Digest">SHA-256 over the digests of its runs in order.</param>
public sealed record SweepResult(PointStudy Study, IReadOnlyList<SweepRow> Rows, string Digest);
