using CxSim.Experiments.PlainQueue;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Theory;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Validation;

/// <summary>
/// Do intervals hold the truth as often as they say, and are verdicts wrong no more often? Many small studies of one question whose
/// answer theory knows: what one agent more (12 for 11) does to abandonment where callers are impatient (Erlang A). Each study simulates
/// five days a seed through the model's own queue, both policies with the same luck, and judges as every study does. Five, because a
/// single day is skewed: of 2,000 studies with ten seeds of one day each, 93.6 % held the truth.
/// </summary>
public sealed record CoverageStudy
{
    private const int FewAgents = 11;
    private const double PerHour = 200;
    private const double PatienceSeconds = 360;
    private const double HandleSeconds = 180;

    // What is not known of the handle time, as a share of it.
    private const double Doubt = 0.3;

    private const ulong HandleTimes = 0x48_61_6E_64_6C_65;

    /// <summary>Independent studies, at least 1.</summary>
    public required int Studies { get; init; }

    /// <summary>Seeds in each, at least 6.</summary>
    public int Seeds { get; init; } = 10;

    /// <summary>Worlds with a handle time drawn from its range in each study: 0, or 19 and more.</summary>
    public int Draws { get; init; }

    /// <summary>The question's answer for some handle time: difference in abandonment, percentage points.</summary>
    public static double Truth(double handleSeconds = HandleSeconds) =>
        Abandoned(FewAgents + 1, handleSeconds) - Abandoned(FewAgents, handleSeconds);

    /// <summary>Runs the studies.</summary>
    /// <param name="threads">Studies side by side, at least 1; results do not depend on it.</param>
    public CoverageResult Run(int threads)
    {
        var held = new bool[Studies];
        var verdicts = new Verdict[Studies, CoverageResult.Margins.Length];
        Parallel.For(0, Studies, new ParallelOptions { MaxDegreeOfParallelism = threads }, study =>
        {
            ulong first = ((ulong)study * (ulong)(Seeds + Draws)) + 1;
            double[] few = [.. Replicate(FewAgents, HandleSeconds, first, Seeds)];
            double[] many = [.. Replicate(FewAgents + 1, HandleSeconds, first, Seeds)];
            var spread = Draws == 0 ? null : Spread(study, first, few, many);
            for (int m = 0; m < CoverageResult.Margins.Length; m++)
            {
                double margin = CoverageResult.Margins[m] * Math.Abs(Truth());
                var difference = PairedDifference.Of(AllMeasures.Abandonment, few, many, margin, spread);
                verdicts[study, m] = difference.Verdict;
                held[study] = difference.Total.Contains(Truth(spread is null ? HandleSeconds : HandleTime(study, Draws)));
            }
        });
        return new(Studies, held.Count(h => h), [.. Enumerable.Range(0, CoverageResult.Margins.Length).Select(Wrong)]);

        int Wrong(int margin) => Enumerable.Range(0, Studies).Count(s => CoverageResult.IsWrong(verdicts[s, margin], margin));
    }

    private static double Abandoned(int agents, double handleSeconds) =>
        100 * new ErlangA(agents, PerHour / 3600, handleSeconds, PatienceSeconds).AbandonProbability;

    private static IEnumerable<double> Replicate(int agents, double handleSeconds, ulong first, int seeds)
    {
        var replicate = new QueueStudy
        {
            Agents = agents,
            ArrivalsPerHour = PerHour,
            Service = new ExponentialDuration(handleSeconds),
            Patience = new ExponentialDuration(PatienceSeconds),
            Days = 5,
            WarmUpDays = 0,
        }.Replicator();
        return Enumerable.Range(0, seeds).Select(i => 100 * replicate(first + (ulong)i).Values[QueueMeasure.AbandonProbability]);
    }

    private static double HandleTime(int study, int draw)
    {
        double u = Model.Chance.Draws.Uniform(Model.Chance.Draws.Of(HandleTimes, (ulong)study), (ulong)draw);
        return HandleSeconds * (1 + (Doubt * ((2 * u) - 1)));
    }

    // Draw i meets the luck of seed i, over and over, as in every study.
    private BeliefSpread Spread(int study, ulong first, double[] few, double[] many)
    {
        double Under(int agents, int draw) => Replicate(agents, HandleTime(study, draw), first + (ulong)(draw % Seeds), 1).Single();
        var draws = Enumerable.Range(0, Draws);
        return new(
            [.. draws.Select(d => Under(FewAgents + 1, d) - Under(FewAgents, d))],
            [.. draws.Select(d => many[d % Seeds] - few[d % Seeds])]);
    }
}

/// <summary>How often small studies were right.</summary>
/// <param name="Studies">How many there were.</param>
/// <param name="Held">Those whose interval held the truth.</param>
/// <param name="WrongVerdicts">By margin: those whose verdict said what is not so.</param>
public sealed record CoverageResult(int Studies, int Held, IReadOnlyList<int> WrongVerdicts)
{
    /// <summary>
    /// Margins at which each study is judged, relative to the true difference: well below it (truly better), at it, where either word is
    /// a lucky guess, and well above it (truly about the same).
    /// </summary>
    public static double[] Margins { get; } = [0.5, 1, 2];

    /// <summary>Share of studies whose interval held the truth, 0–1.</summary>
    public double Coverage => (double)Held / Studies;

    /// <summary>Whether a verdict is wrong at a margin. "Can't tell yet" and "depends" claim nothing.</summary>
    /// <param name="verdict">The verdict on one agent more, which truly lowers abandonment.</param>
    /// <param name="margin">Index of the margin.</param>
    internal static bool IsWrong(Verdict verdict, int margin) => margin switch
    {
        0 => verdict is Verdict.Worse or Verdict.Same,
        1 => verdict is Verdict.Worse or Verdict.Better or Verdict.Same,
        _ => verdict is Verdict.Worse or Verdict.Better,
    };
}
