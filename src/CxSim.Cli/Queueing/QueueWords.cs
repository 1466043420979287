using CxSim.Experiments.Validation;

namespace CxSim.Cli.Queueing;

/// <summary>Says in plain words what a queue's numbers mean beside the formula's.</summary>
internal static class QueueWords
{
    /// <summary>The name of a measure.</summary>
    public static string Name(QueueMeasure measure, double threshold) => measure switch
    {
        QueueMeasure.WaitProbability => "Find no agent free",
        QueueMeasure.AbandonProbability => "Hang up",
        QueueMeasure.BalkProbability => "Lost",
        QueueMeasure.WaitSeconds => "Mean wait, all contacts",
        QueueMeasure.ServiceLevel => $"Answered within {threshold:0.##} s",
        QueueMeasure.Occupancy => "Occupancy",
        QueueMeasure.VipWaitSeconds => "Mean wait, priority",
        QueueMeasure.RegularWaitSeconds => "Mean wait, others",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "has no words"),
    };

    /// <summary>Whether theory and simulation agree, and if not, why.</summary>
    public static string Why(QueueQuestion question, QueueAnswer answer)
    {
        if (answer.Lines.All(l => l.Agrees))
        {
            return $"{answer.Formula} lies inside every interval: formula and simulation agree as far as luck lets one see.";
        }

        if (question.NoWaiting)
        {
            return Chance(answer);
        }

        if (!question.Service.IsExponential)
        {
            string direction = question.Service.Cv > 1
                ? "spread more, so that long contacts hold up the queue"
                : "spread less, so that the queue is calmer";
            return $"{answer.Formula} takes handling times to be exponential (coefficient of variation 1); here it is "
                + $"{question.Service.Cv:0.##}: they {direction}. Trust the simulation.";
        }

        if (question is { PriorityShare: > 0 and < 1, PatienceSeconds: not null })
        {
            return $"{answer.Formula} knows no priorities. With hang-ups, who is served first changes who hangs up. Trust the simulation.";
        }

        return Chance(answer);
    }

    private static string Chance(QueueAnswer answer) =>
        $"{answer.Lines.Count(l => !l.Agrees)} of {answer.Lines.Count} values of {answer.Formula} lie outside a 99 % interval. "
        + "By chance that happens to about one run in twenty; more --seeds tell chance from error.";
}
