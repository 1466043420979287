using CxSim.Experiments.PlainQueue;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Theory;
using CxSim.Experiments.Validation;

namespace CxSim.Validation.Tests.Golden;

public class QueueStudyTests
{
    private static readonly QueueStudy Study = new()
    {
        Agents = 12, ArrivalsPerHour = 200, Service = new ExponentialDuration(180), Days = 5,
    };

    [Fact]
    public void Results_do_not_depend_on_the_number_of_threads()
    {
        QueueStudyResult one = Study.Run(threads: 1);
        QueueStudyResult many = Study.Run(threads: 3);

        Assert.All(Enum.GetValues<QueueMeasure>(), measure => Assert.Equal(one[measure], many[measure]));
    }

    /// <summary>Queues that the recursion can run, from empty to overloaded, and with many things at the same microsecond.</summary>
    public static TheoryData<string> Plain => [.. PlainStudies.Keys];

    private static readonly Dictionary<string, QueueStudy> PlainStudies = new()
    {
        ["nobody hangs up"] = Study,
        ["one agent"] = Study with { Agents = 1, ArrivalsPerHour = 14 },
        ["many agents, impatient"] = Study with { Agents = 100, ArrivalsPerHour = 2000, Patience = new ExponentialDuration(90), Days = 2 },
        ["more work than agents"] = Study with { Agents = 9, Patience = new ExponentialDuration(300), WarmUpDays = 0 },
        ["queue that grows for days"] = Study with { ArrivalsPerHour = 300, WarmUpDays = 2 },
        ["loss"] = Study with { BalkProbability = 1 },
        ["some leave at once"] = Study with { BalkProbability = 0.3, Patience = new ExponentialDuration(120) },
        ["long tails"] = Study with { Service = new LognormalDuration(180, 3), Patience = new HazardDuration([0, 10], [0.05, 0.001]) },
        ["service over days"] = Study with { Service = new ExponentialDuration(200_000), ArrivalsPerHour = 1, Agents = 50 },
        ["several in a microsecond"] = new QueueStudy
        {
            Agents = 20, ArrivalsPerHour = 30_000, Service = new DeterministicDuration(2.5), Patience = new DeterministicDuration(1),
            Days = 1, WarmUpDays = 0,
        },
    };

    [Theory]
    [MemberData(nameof(Plain))]
    public void Recursion_and_events_give_the_same_numbers(string name)
    {
        QueueStudy study = PlainStudies[name] with { Replications = 6 };
        QueueStudyResult recursion = study.Run();
        QueueStudyResult events = (study with { ByEvents = true }).Run();

        Assert.True(events.Contacts > 0);
        Assert.Equal(events.Contacts, recursion.Contacts);
        Assert.Equal(0, recursion.Unbalanced);
        Assert.All(Enum.GetValues<QueueMeasure>(), measure => Assert.Equal(events[measure], recursion[measure]));
    }

    [Fact]
    public void Both_means_of_the_wait_are_given_and_differ_by_who_hangs_up()
    {
        QueueStudyResult result = (Study with { Agents = 9, Patience = new ExponentialDuration(360) }).Run();
        double all = result[QueueMeasure.WaitSeconds].Mean;
        double abandoned = result[QueueMeasure.AbandonProbability].Mean;

        Assert.InRange(result[QueueMeasure.ServedWaitSeconds].Mean, 0.5 * all, 0.99 * all / (1 - abandoned));
    }

    [Fact]
    public void A_higher_level_gives_a_wider_interval()
    {
        QueueStudyResult result = Study.Run(level: 0.9);

        Assert.True(result.At(QueueMeasure.WaitSeconds, 0.999).Interval.HalfWidth > result[QueueMeasure.WaitSeconds].Interval.HalfWidth);
    }

    [Fact]
    public void Control_variates_narrow_the_interval_and_do_not_move_it_away()
    {
        QueueStudyResult with = Study.Run();
        double[] raw = [.. Enumerable.Range(1, 20).Select(seed => Raw((ulong)seed))];
        double spread = Math.Sqrt(Moments.Of(raw).Variance / raw.Length);

        Assert.True(with[QueueMeasure.WaitSeconds].Interval.HalfWidth < 0.7 * Student.TwoSided(19, 0.99) * spread);
        Assert.InRange(with[QueueMeasure.WaitSeconds].Mean, raw.Average() - (4 * spread), raw.Average() + (4 * spread));
    }

    [Fact]
    public void Deterministic_service_halves_the_wait_of_a_single_agent()
    {
        QueueStudy one = new() { Agents = 1, ArrivalsPerHour = 14, Service = new DeterministicDuration(180), Days = 400 };
        (double mean, Interval interval) = one.Run()[QueueMeasure.WaitSeconds];
        double exact = new ErlangC(1, 14 / 3600.0, 180).MeanWaitSeconds / 2.0;

        Assert.True(interval.Contains(exact), $"{mean} {interval} does not hold {exact}");
        Assert.True(interval.HalfWidth < 0.03 * exact);
    }

    [Fact]
    public void Values_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => (Study with { Agents = 0 }).Run());
        Assert.Throws<ArgumentOutOfRangeException>(() => (Study with { Replications = 3 }).Run());
        Assert.Throws<ArgumentOutOfRangeException>(() => (Study with { ArrivalsPerHour = 0 }).Run());
    }

    private static double Raw(ulong seed) => PlainQueueRunner.Run(
        Study.Centre(), new PlainQueueRun { FirstSeed = seed, Seeds = 1, Cycles = 5, Threads = 1 }).Overall.WaitSeconds.Mean;
}
