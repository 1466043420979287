using CxSim.Experiments.Theory;
using CxSim.Experiments.Validation;

namespace CxSim.Cli.Queueing;

/// <summary>One number of a queue: what the formula says and what the simulation found.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Theory">By formula; null where there is none.</param>
/// <param name="Mean">Simulated mean.</param>
/// <param name="Low">Lower end of its 99 % interval.</param>
/// <param name="High">Upper end of its 99 % interval.</param>
internal sealed record QueueLine(QueueMeasure Measure, double? Theory, double Mean, double Low, double High)
{
    /// <summary>Whether the formula's value lies in the simulation's interval; true where there is no formula.</summary>
    public bool Agrees => Theory is not { } value || (value >= Low && value <= High);
}

/// <summary>Theory beside simulation for one queue.</summary>
/// <param name="Formula">Name of the formula.</param>
/// <param name="Lines">The numbers.</param>
/// <param name="Contacts">Contacts simulated.</param>
internal sealed record QueueAnswer(string Formula, IReadOnlyList<QueueLine> Lines, long Contacts)
{
    private const double Level = 0.99;

    /// <summary>Works out and simulates a queue.</summary>
    public static QueueAnswer Of(QueueQuestion question, CancellationToken stop)
    {
        var (formula, theory) = question.NoWaiting ? Loss(question)
            : question.PatienceSeconds is { } patience ? Impatient(question, patience) : Patient(question);
        var simulated = question.Study().Run(Level, cancel: stop);
        List<QueueMeasure> measures =
        [
            QueueMeasure.WaitProbability, question.NoWaiting ? QueueMeasure.BalkProbability : QueueMeasure.AbandonProbability,
            QueueMeasure.WaitSeconds, QueueMeasure.ServiceLevel, QueueMeasure.Occupancy,
        ];
        if (question.PriorityShare is > 0 and < 1)
        {
            measures.AddRange([QueueMeasure.VipWaitSeconds, QueueMeasure.RegularWaitSeconds]);
        }

        return new QueueAnswer(
            formula,
            [.. measures.Select(m =>
            {
                var (mean, interval) = simulated[m];
                return new QueueLine(m, theory.TryGetValue(m, out double value) ? value : null, mean, interval.Low, interval.High);
            })],
            simulated.Contacts);
    }

    private static (string Formula, Dictionary<QueueMeasure, double> Values) Loss(QueueQuestion q)
    {
        double lost = ErlangB.Blocking(q.Agents, q.Load);
        return ("Erlang B", new()
        {
            [QueueMeasure.WaitProbability] = lost,
            [QueueMeasure.BalkProbability] = lost,
            [QueueMeasure.WaitSeconds] = 0,
            [QueueMeasure.ServiceLevel] = 1 - lost,
            [QueueMeasure.Occupancy] = q.Load * (1 - lost) / q.Agents,
        });
    }

    private static (string Formula, Dictionary<QueueMeasure, double> Values) Impatient(QueueQuestion q, double patience)
    {
        var erlang = new ErlangA(q.Agents, q.PerSecond, q.HandleSeconds, patience);
        return ("Erlang A", new()
        {
            [QueueMeasure.WaitProbability] = erlang.WaitProbability,
            [QueueMeasure.AbandonProbability] = erlang.AbandonProbability,
            [QueueMeasure.WaitSeconds] = erlang.MeanWaitSeconds,
            [QueueMeasure.ServiceLevel] = erlang.ServiceLevel(q.ThresholdSeconds),
            [QueueMeasure.Occupancy] = erlang.Occupancy,
        });
    }

    private static (string Formula, Dictionary<QueueMeasure, double> Values) Patient(QueueQuestion q)
    {
        var erlang = new ErlangC(q.Agents, q.PerSecond, q.HandleSeconds);
        var values = new Dictionary<QueueMeasure, double>
        {
            [QueueMeasure.WaitProbability] = erlang.WaitProbability,
            [QueueMeasure.AbandonProbability] = 0,
            [QueueMeasure.WaitSeconds] = erlang.MeanWaitSeconds,
            [QueueMeasure.Occupancy] = erlang.Occupancy,
        };
        if (q.PriorityShare is > 0 and < 1)
        {
            // Who is served first changes how waits spread, and with it the service level, but not their mean.
            var classes = new TwoClassPriority(q.Agents, q.PerSecond, q.HandleSeconds, q.PriorityShare);
            values[QueueMeasure.VipWaitSeconds] = classes.FirstWaitSeconds;
            values[QueueMeasure.RegularWaitSeconds] = classes.SecondWaitSeconds;
            return ("Erlang C with two classes (Cobham)", values);
        }

        values[QueueMeasure.ServiceLevel] = erlang.ServiceLevel(q.ThresholdSeconds);
        return ("Erlang C", values);
    }
}
