using CxSim.Cli.Terminal;
using CxSim.Experiments.Validation;

namespace CxSim.Cli.Queueing;

/// <summary>A queue's answer for scripts; docs/reference/json.md is the contract.</summary>
internal static class QueueJson
{
    /// <summary>The document: shares from 0 to 1, seconds, null where there is no formula or nothing was counted.</summary>
    public static object Of(QueueQuestion question, QueueAnswer answer) => new
    {
        JsonText.Schema,
        answer.Formula,
        question.Agents,
        question.Load,
        answer.Contacts,
        Theory = answer.Lines.ToDictionary(l => Name(l.Measure), l => l.Theory),
        Simulated = answer.Lines.ToDictionary(l => Name(l.Measure), l => new { l.Mean, Low99 = l.Low, High99 = l.High }),
        Agrees = answer.Lines.All(l => l.Agrees),
        Why = QueueWords.Why(question, answer),
    };

    private static string Name(QueueMeasure measure) => measure switch
    {
        QueueMeasure.WaitProbability => "pWait",
        QueueMeasure.AbandonProbability or QueueMeasure.BalkProbability => "pAbandon",
        QueueMeasure.WaitSeconds => "asaSeconds",
        QueueMeasure.ServiceLevel => "serviceLevel",
        QueueMeasure.Occupancy => "occupancy",
        QueueMeasure.VipWaitSeconds => "priorityAsaSeconds",
        QueueMeasure.RegularWaitSeconds => "otherAsaSeconds",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "has no name"),
    };
}
