using CxSim.Experiments.PlainQueue;

namespace CxSim.Validation.Tests.PlainQueue;

internal static class Centres
{
    /// <summary>One team around the clock: rate per hour, mean handle time 180 s.</summary>
    public static PlainQueueCentre Stationary(double perHour, int agents, PlainWorkflow? workflow = null) => new()
    {
        Name = "stationary",
        Workflows = [workflow ?? new PlainWorkflow { Name = "calls", Service = new ExponentialDuration(180) }],
        Groups = [new PlainGroup { Name = "team", Ranks = [0] }],
        Periods = [new PlainPeriod { Name = "all day", FromSeconds = 0, ToSeconds = 86_400, PerHour = [perHour], Staff = [agents] }],
    };

    /// <summary>Two days with two peaks, calls and chats, a specialist group and a mixed one, closing at six in the evening.</summary>
    public static PlainQueueCentre Busy(double target = 20) => new()
    {
        Name = "busy",
        CycleDays = 2,
        ClosesAtSeconds = 18 * 3600,
        TargetSeconds = target,
        DayFactorCv = 0.15,
        Workflows =
        [
            new PlainWorkflow
            {
                Name = "calls", Service = new LognormalDuration(240, 1.2), Patience = new HazardDuration([0, 10], [0.01, 0.003]),
                BalkProbability = 0.05, RedialProbability = 0.6, VipShare = 0.2,
            },
            new PlainWorkflow
            {
                Name = "chats", Chat = true, Service = new ExponentialDuration(400), Patience = new ExponentialDuration(300),
            },
        ],
        Groups =
        [
            new PlainGroup { Name = "voice", Ranks = [0, null] },
            new PlainGroup { Name = "mixed", Ranks = [1, 0], ChatStretch = [1, 1.2, 1.4] },
        ],
        Periods = [.. Enumerable.Range(0, 2).SelectMany(day => new[] { (8, 10, 40.0), (10, 14, 90.0), (14, 18, 60.0) }
            .Select(p => new PlainPeriod
            {
                Name = $"day {day} {p.Item1}:00", FromSeconds = (day * 86_400) + (p.Item1 * 3600),
                ToSeconds = (day * 86_400) + (p.Item2 * 3600), PerHour = [p.Item3, 20], Staff = [p.Item3 > 50 ? 5 : 3, 2],
            }))],
    };
}
