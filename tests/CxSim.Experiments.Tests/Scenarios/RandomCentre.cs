using CxSim.Model.Centres;
using CxSim.Model.Time;
using static CxSim.Experiments.Tests.Scenarios.RandomExperiment;

namespace CxSim.Experiments.Tests.Scenarios;

/// <summary>Valid centres with everything in them that a file can say.</summary>
internal static class RandomCentre
{
    internal static Centre Of(Random random, string id)
    {
        var workflows = Workflows(random);
        return new()
        {
            Id = id,
            Title = Words(random),
            Source = $"{Words(random)}\n  {Words(random)}",
            Currency = "€",
            Days = [Day(random, [0, 1, 2, 3, 4]), .. Some(random, 0, 1, _ => Day(random, [6, 5]))],
            Demand = new()
            {
                Customers = random.Next(1, 20_000_000),
                ContactsPerYear = In(random, 0.01, 100),
                FrequencySigma = In(random, 0, 3),
                SeasonSwing = In(random, 0, 0.9),
                SeasonPeakWeek = random.Next(52),
                Tiers = [.. Some(random, 0, 3, i => new Tier { Name = $"t{i}", Share = In(random, 0, 0.3), Level = i + 1, Patience = 2 })],
            },
            Workflows = workflows,
            Teams = Teams(random, workflows),
            Patience = new()
            {
                MeanSeconds = In(random, 1, 900),
                Balking = In(random, 0, 1),
                Hazard = [.. Some(random, 0, 4, i => new HazardStretch(i * 7.3, In(random, 0.0001, 0.5)))],
            },
            Handling = new() { QuickSeconds = In(random, 1, 900), NoiseCv = In(random, 0, 3), Tools = In(random, 0.5, 1.5) },
            People = new() { Standard = In(random, 0.3, 1.2), TenureYears = In(random, 0.05, 50), PaceSigma = In(random, 0, 1) },
            Loyalty = new() { ChurnPerYear = In(random, 0, 2), Freedom = In(random, 0, 1) },
            Economics = new() { Margin = In(random, 0, 1e7), Wage = In(random, 0, 1e4) },
            Reference = new() { Resolve = In(random, -10, 10), Pressure = In(random, 0.01, 10), Quit = In(random, 0, 0.5) },
        };
    }

    /// <summary>One with an entry in every list.</summary>
    internal static Centre Full()
    {
        var centre = new Centre();
        return centre with
        {
            Demand = centre.Demand with { Tiers = [new()] },
            Teams = [new() { Groups = [Group("g", 1, "simple", 1)] }],
            Patience = centre.Patience with { Hazard = [new(0, 0.1)] },
        };
    }

    private static List<WorkflowKind> Workflows(Random random)
    {
        double first = random.NextDouble();
        return
        [
            Workflow(random, "calls", Channel.Voice, first),
            Workflow(random, "chats", Channel.Chat, 1 - first),
        ];
    }

    private static WorkflowKind Workflow(Random random, string id, Channel channel, double share) => new()
    {
        Id = id,
        Title = Words(random),
        Share = share,
        Simple = random.Next(2) == 0,
        Grey = random.Next(2) == 0,
        Emotion = In(random, 0.001, 0.999),
        QuickMultiple = In(random, 0.01, 100),
        NoiseCv = random.Next(2) == 0 ? null : In(random, 0, 3),
        Channel = channel,
        Warmth = In(random, 0, 1),
    };

    private static IReadOnlyList<TeamPlan> Teams(Random random, List<WorkflowKind> workflows)
    {
        if (random.Next(2) == 0)
        {
            return [new() { Heads = random.Next(1, 20_000), ChatSlots = random.Next(1, 4), Shrinkage = In(random, 0, 0.8) }];
        }

        double first = random.NextDouble();
        return
        [
            .. workflows.Select(w => new TeamPlan
            {
                Id = "team-" + w.Id,
                Heads = random.Next(1, 100),
                Groups = [Group("g", first, w.Id, 1), Group("h", 1 - first, w.Id, random.Next(1, 100))],
            }),
        ];
    }

    private static SkillGroup Group(string id, double share, string workflow, int rank) =>
        new() { Id = id, Share = share, Ranks = new Dictionary<string, int>(StringComparer.Ordinal) { [workflow] = rank } };

    private static DayProfile Day(Random random, int[] weekdays)
    {
        int open = random.Next(0, 40);
        int close = random.Next(open + 1, Clock.HalfHoursADay + 1);
        return new()
        {
            Weekdays = weekdays,
            Open = open / 2.0,
            Close = close / 2.0,
            Volume = In(random, 0.001, 1000),
            HalfHours = Weights(random, open, close),
            Coverage = random.Next(2) == 0 ? [] : Weights(random, open, close),
        };
    }

    private static double[] Weights(Random random, int open, int close) =>
        [.. Enumerable.Range(0, Clock.HalfHoursADay).Select(i => i >= open && i < close ? In(random, 0.001, 1e6) : 0)];
}
