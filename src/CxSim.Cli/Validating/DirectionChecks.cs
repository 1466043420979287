using CxSim.Experiments.PlainQueue;
using CxSim.Experiments.Validation;

namespace CxSim.Cli.Validating;

/// <summary>What must go up or down when one thing changes and luck stays the same.</summary>
internal static class DirectionChecks
{
    private static readonly QueueStudy Base = new()
    {
        Agents = 12,
        ArrivalsPerHour = 130,
        Service = new LognormalDuration(300, 1.2),
        Patience = new ExponentialDuration(240),
        Replications = 20,
        Days = 5,
    };

    /// <summary>Runs the checks: 20 seeds each.</summary>
    public static IReadOnlyList<Check> Run(CancellationToken stop)
    {
        double Waits(QueueStudy study) => study.Run(cancel: stop)[QueueMeasure.WaitSeconds].Mean;
        double Lost(QueueStudy study) => study.Run(cancel: stop)[QueueMeasure.AbandonProbability].Mean;
        var impatient = Base with { Patience = new ExponentialDuration(120) };
        double waits = Waits(Base);
        return
        [
            Rises("one agent less: longer waits", waits, Waits(Base with { Agents = 11 }), "s"),
            Rises("5 % more contacts: longer waits", waits, Waits(Base with { ArrivalsPerHour = 136.5 }), "s"),
            Rises("15 s longer contacts: longer waits", waits, Waits(Base with { Service = new LognormalDuration(315, 1.2) }), "s"),
            Rises("twice the patience: longer waits", Waits(impatient), waits, "s"),
            Rises("half the patience: more hang up", Lost(Base), Lost(impatient), "share"),
        ];
    }

    private static Check Rises(string what, double from, double to, string unit) => new(
        $"direction: {what}", to, from, from, double.PositiveInfinity, to > from, unit, "20 seeds, the same luck; expected: above");
}
