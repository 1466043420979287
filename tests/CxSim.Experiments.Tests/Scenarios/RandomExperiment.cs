using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Scenarios;

/// <summary>Valid experiments with everything in them that a file can say.</summary>
internal static class RandomExperiment
{
    private static readonly string[] Odd =
    [
        "plain", "with: colon", "# hash", "'single'", "\"double\"", "back\\slash", "null", "true", "12", "~", "- dash", "é ß 漢 😀",
        " padded ", "{a: [b]}",
    ];

    internal static Experiment Of(Random random) => new()
    {
        Name = Id(random, "x"),
        Question = Words(random),
        Centres = [.. Some(random, 1, 3, i => (CentreScenario)new FullCentre(RandomCentre.Of(random, $"c{i}")))],
        Policies = [Policy.Today, .. Some(random, 0, 4, i => RandomPolicy(random, $"p{i}"))],
        Beliefs = Beliefs.All.Aggregate(BeliefSet.Base.Named("mine"), (set, b) => set.With(b, ValueOf(random, b))),
        Shocks = [.. Some(random, 0, 3, _ => new Shock((ShockKind)random.Next(5), random.Next(20), random.Next(1, 9), In(random, 0, 0.9)))],
        Seeds = random.Next(2) == 0 ? StudyPlan.FirstSeeds(random.Next(1, 30)) : [.. Some(random, 1, 5, _ => (ulong)random.NextInt64())],
        Weeks = random.Next(20, 1040),
        WarmUpWeeks = random.Next(0, 1040),
        CohortSize = random.Next(1, 5000),
        AllowExtrapolation = random.Next(2) == 0,
    };

    internal static double In(Random random, double min, double max) => random.Next(8) switch
    {
        0 => min,
        1 => max,
        2 => Math.Clamp(Math.Round(random.NextDouble(), 2), min, max),
        _ => Math.Clamp(min + ((max - min) * random.NextDouble()), min, max),
    };

    internal static string Words(Random random) => Odd[random.Next(Odd.Length)] + Odd[random.Next(Odd.Length)];

    internal static string Id(Random random, string start) => $"{start}{random.Next(1000)}-{random.Next(1000)}";

    internal static IEnumerable<T> Some<T>(Random random, int fewest, int most, Func<int, T> make) =>
        [.. Enumerable.Range(0, random.Next(fewest, most + 1)).Select(make)];

    private static double ValueOf(Random random, Belief belief) =>
        belief.IsSwitch ? random.Next(2) : In(random, belief.Low, belief.High);

    private static Policy RandomPolicy(Random random, string id) =>
        Levers.All.Aggregate(Policy.Today.Named(id, Words(random)), (p, l) => p.With(l, In(random, l.Min, l.Max)));
}
