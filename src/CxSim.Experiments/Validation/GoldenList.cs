using CxSim.Experiments.PlainQueue;
using CxSim.Experiments.Theory;
using static CxSim.Experiments.Validation.QueueMeasure;

namespace CxSim.Experiments.Validation;

/// <summary>The golden systems V1–V12 as data. Expected values are computed from theory, never from a run of this simulator.</summary>
internal static class GoldenList
{
    private const int Replications = 64;
    private const double Ten = 200.0; // contacts an hour of 180 s: ten erlangs

    public static IReadOnlyList<GoldenSystem> Systems { get; } =
    [
        Loss(5, 3, days: 30), Loss(10, 10, days: 4), Loss(100, 100, days: 3),
        Delay("V2 n=5", 5, 60, 180, days: 30, level: false, wait: false),
        Delay("V2 n=11", 11, Ten, 180, days: 5, level: false, wait: false),
        Delay("V2 n=105", 105, 100 * 60, 60, days: 2, level: false, wait: false, slow: true),
        Delay("V3 n=12", 12, Ten, 180, days: 50, little: true),
        Delay("V3 n=13", 13, Ten, 180, days: 90, slow: true),
        Delay("V3 n=14", 14, Ten, 180, days: 150, slow: true),
        Garnett(days: 8),
        Impatient("V4 patience 2 min", 50, 48 * 60, 60, 120, days: 5, level: false),
        Impatient("V5", 12, Ten, 180, 180, days: 35),
        Impatient("V6 n=9", 9, Ten, 180, 360, days: 8, level: false),
        Impatient("V6 n=11", 11, Ten, 180, 360, days: 30, little: true),
        Impatient("V7 n=104", 104, 1200, 300, 450, days: 16, slow: true),
        Delay("V7 n=108, nobody hangs up", 108, 1200, 300, days: 12, wait: false, slow: true),
        Impatient("V8 n=100", 100, 100 * 60, 60, 120, days: 2, level: false, slow: true),
        Impatient("V8 n=110", 110, 100 * 60, 60, 120, days: 20, level: false, slow: true),
        Priority(days: 50),
        Repeats(days: 210),
        Chats(days: 1300),
        Lognormal("V12 cv 1.3", 1.3, (0.0669, 0.0012), (24.1, 0.4), days: 30),
        Lognormal("V12 cv 0.7", 0.7, (0.0586, 0.0007), (21.1, 0.2), days: 30),
    ];

    private static GoldenSystem Loss(int agents, double load, int days) => new(
        $"V1 n={agents}", "Erlang B", Calls(agents, load * 20, 180, days) with { BalkProbability = 1.0 },
        new Expectation(BalkProbability, ErlangB.Blocking(agents, load)));

    private static GoldenSystem Delay(
        string name, int agents, double perHour, double service, int days, bool wait = true, bool level = true, bool little = false,
        bool slow = false)
    {
        ErlangC exact = new(agents, perHour / 3600.0, service);
        Expectation?[] expected =
        [
            new(WaitProbability, exact.WaitProbability),
            wait ? new(WaitSeconds, exact.MeanWaitSeconds, "s") : null,
            level ? new(ServiceLevel, exact.ServiceLevel(20)) : null,
            little ? new(LittleRatio, 1.0) : null,
        ];
        return new GoldenSystem(name, "Erlang C", Calls(agents, perHour, service, days), [.. expected.OfType<Expectation>()])
        {
            Slow = slow,
        };
    }

    private static GoldenSystem Garnett(int days)
    {
        ErlangC exact = new(50, 48 / 60.0, 60);
        return new GoldenSystem("V4 nobody hangs up", "Erlang C", Calls(50, 48 * 60, 60, days),
            new Expectation(WaitSeconds, exact.MeanWaitSeconds, "s"),
            new Expectation(MeanQueue, exact.MeanQueue),
            new Expectation(Occupancy, exact.Occupancy))
        {
            Slow = true,
        };
    }

    private static GoldenSystem Impatient(
        string name, int agents, double perHour, double service, double patience, int days, bool level = true, bool little = false,
        bool slow = false)
    {
        ErlangA exact = new(agents, perHour / 3600.0, service, patience);
        Expectation?[] expected =
        [
            new(WaitProbability, exact.WaitProbability),
            new(AbandonProbability, exact.AbandonProbability),
            new(WaitSeconds, exact.MeanWaitSeconds, "s"),
            new(MeanQueue, exact.MeanQueue),
            new(Occupancy, exact.Occupancy),
            new(PatienceRatio, 1.0),
            level ? new(ServiceLevel, exact.ServiceLevel(20)) : null,
            little ? new(LittleRatio, 1.0) : null,
        ];
        QueueStudy study = Calls(agents, perHour, service, days) with { Patience = new ExponentialDuration(patience) };
        return new GoldenSystem(name, "Erlang A", study, [.. expected.OfType<Expectation>()]) { Slow = slow };
    }

    private static GoldenSystem Priority(int days)
    {
        TwoClassPriority exact = new(12, Ten / 3600.0, 180, 0.2);
        return new GoldenSystem("V9 20 % VIP", "Cobham, two classes", Calls(12, Ten, 180, days) with { VipShare = 0.2 },
            new Expectation(VipWaitSeconds, exact.FirstWaitSeconds, "s"),
            new Expectation(RegularWaitSeconds, exact.SecondWaitSeconds, "s"),
            new Expectation(WaitSeconds, new ErlangC(12, Ten / 3600.0, 180).MeanWaitSeconds, "s"));
    }

    private static GoldenSystem Repeats(int days)
    {
        double total = RepeatContacts.TotalRate(152, 0.7, 0.8);
        ErlangC exact = new(13, total / 3600.0, 180);
        QueueStudy study = Calls(13, 152, 180, days) with { RepeatProbability = 0.8 * (1.0 - 0.7), WarmUpDays = 20 };
        return new GoldenSystem("V10 repeats", "Jackson network", study,
            new Expectation(ContactsPerHour, total),
            new Expectation(WaitProbability, exact.WaitProbability),
            new Expectation(WaitSeconds, exact.MeanWaitSeconds, "s"),
            new Expectation(ServiceLevel, exact.ServiceLevel(20)))
        {
            Slow = true,
        };
    }

    private static GoldenSystem Chats(int days)
    {
        ChatAgent exact = new(1 / 400.0, [600, 720, 840]);
        QueueStudy study = Calls(1, 9, 600, days) with { ChatStretch = [1.0, 1.2, 1.4], WarmUpDays = 2 };
        return new GoldenSystem("V11 chats", "chat birth-death chain", study,
            new Expectation(WaitProbability, exact.WaitProbability),
            new Expectation(MeanQueue, exact.MeanQueue),
            new Expectation(WaitSeconds, exact.MeanWaitSeconds, "s"),
            new Expectation(ServiceSeconds, exact.ServiceSeconds, "s"),
            new Expectation(Idle, exact.Idle),
            new Expectation(Concurrency, exact.MeanConcurrency),
            new Expectation(LittleRatio, 1.0));
    }

    /// <summary>Known only from another simulation: the two intervals must overlap.</summary>
    private static GoldenSystem Lognormal(string name, double cv, (double Value, double Half) abandon, (double Value, double Half) wait,
        int days) => new(
        name, "an independent simulation with its own interval", Calls(11, Ten, 180, days) with
        {
            Service = new LognormalDuration(180, cv),
            Patience = new ExponentialDuration(360),
        },
        new Expectation(AbandonProbability, abandon.Value, Half: abandon.Half),
        new Expectation(WaitSeconds, wait.Value, "s", wait.Half));

    private static QueueStudy Calls(int agents, double perHour, double service, int days) => new()
    {
        Agents = agents,
        ArrivalsPerHour = perHour,
        Service = new ExponentialDuration(service),
        Replications = Replications,
        Days = days,
        ByEvents = true,
    };
}
