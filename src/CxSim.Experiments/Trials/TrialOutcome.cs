using CxSim.Model.Measures;

namespace CxSim.Experiments.Trials;

/// <summary>What is kept of a trial: its counts year by year, some kilobytes at most.</summary>
/// <param name="Years">One tally for each 52 weeks from the policy's start; the last may be shorter.</param>
/// <param name="Digest">The run's digest; equal runs have equal digests.</param>
/// <param name="Contacts">Contacts simulated, warm-up excluded.</param>
public sealed record TrialOutcome(IReadOnlyList<Tally> Years, string Digest, long Contacts)
{
    private const int WeeksAYear = 52;

    /// <summary>The sum over all weeks.</summary>
    public Tally Total() => Tally.Sum(Years);

    /// <summary>The value of a measure over all weeks, in its unit; NaN where nothing was counted.</summary>
    public double Of(Measure measure) => measure.Of(Total());

    /// <summary>The outcome of a run.</summary>
    public static TrialOutcome Of(RunRecord run) =>
        new([.. run.Weeks.Chunk(WeeksAYear).Select(Tally.Sum)], run.Digest, run.Contacts);
}
