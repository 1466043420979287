using CxSim.Experiments.Statistics;

namespace CxSim.Experiments.Validation;

/// <summary>A queue whose measures are known, and how long it has to run for intervals of ±1 %.</summary>
/// <param name="name">The golden value's number and what tells the system from its neighbours.</param>
/// <param name="source">Where the expected values come from.</param>
/// <param name="study">The queue and its run length.</param>
/// <param name="expected">The known values.</param>
public sealed class GoldenSystem(string name, string source, QueueStudy study, params Expectation[] expected)
{
    private const double Widest = 0.01;

    /// <summary>The golden value's number and what tells the system from its neighbours.</summary>
    public string Name => name;

    /// <summary>The queue and its run length.</summary>
    public QueueStudy Study => study;

    /// <summary>The known values; each makes one interval of the family.</summary>
    public IReadOnlyList<Expectation> Expected => expected;

    /// <summary>Whether it is left out of the quick family.</summary>
    public bool Slow { get; init; }

    /// <summary>Runs the system.</summary>
    /// <param name="level">Share of cases in which each interval covers the truth.</param>
    /// <param name="threads">Replications side by side, at least 1; results do not depend on it.</param>
    public IReadOnlyList<Check> Run(double level, int threads)
    {
        QueueStudyResult result = study.Run(level, threads);
        Check whole = new($"{name}: contacts not ended exactly once", result.Unbalanced, 0, 0, 0, result.Unbalanced == 0, "contacts",
            $"conservation over {result.Contacts:N0} contacts");
        return [whole, .. expected.Select(one => Compare(one, result))];
    }

    private Check Compare(Expectation one, QueueStudyResult result)
    {
        (double mean, Interval interval) = result[one.Measure];
        bool meets = interval.Low <= one.Value + one.Half && interval.High >= one.Value - one.Half;
        bool narrow = interval.HalfWidth <= Widest * Math.Abs(one.Value);
        string note = (meets, narrow) switch
        {
            (true, true) => source,
            (false, _) => $"{source}; the expected value is outside the interval",
            _ => $"{source}; the interval is wider than ±1 %",
        };
        return new Check($"{name}: {Words(one.Measure)}", mean, one.Value, interval.Low, interval.High, meets && narrow, one.Unit, note);
    }

    private static string Words(QueueMeasure measure) => measure switch
    {
        QueueMeasure.WaitProbability => "P(wait)",
        QueueMeasure.AbandonProbability => "P(abandon)",
        QueueMeasure.BalkProbability => "P(lost)",
        QueueMeasure.WaitSeconds => "mean wait, all",
        QueueMeasure.ServedWaitSeconds => "mean wait, served",
        QueueMeasure.ServiceLevel => "service level",
        QueueMeasure.Occupancy => "occupancy",
        QueueMeasure.MeanQueue => "mean queue",
        QueueMeasure.VipWaitSeconds => "mean wait, VIP",
        QueueMeasure.RegularWaitSeconds => "mean wait, regular",
        QueueMeasure.ContactsPerHour => "contacts an hour",
        QueueMeasure.ServiceSeconds => "time in service",
        QueueMeasure.Concurrency => "chats at once when busy",
        QueueMeasure.Idle => "idle share",
        QueueMeasure.LittleRatio => "L ÷ λW (Little's law)",
        QueueMeasure.PatienceRatio => "P(abandon) ÷ θE[W]",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "has no words"),
    };
}
