using System.Globalization;

namespace CxSim.Experiments.PlainQueue;

/// <summary>What a plain queue's centre must satisfy before anything runs.</summary>
internal static class CentreCheck
{
    private const double DaySeconds = 86_400.0;
    private const int Priorities = 10;

    public static void Check(PlainQueueCentre centre)
    {
        Need(centre.CycleDays >= 1, "cycle", centre.CycleDays, "at least 1 day");
        Need(centre.ClosesAtSeconds is not (<= 0.0 or > DaySeconds), "closing time", centre.ClosesAtSeconds ?? 0.0, "0 to 86,400 s");
        Need(centre.DayFactorCv is >= 0.0 and <= 10.0, "day factor cv", centre.DayFactorCv, "0 to 10");
        Need(centre.TargetSeconds >= 0.0, "target", centre.TargetSeconds, "at least 0 s");
        Need(centre.Workflows.Count > 0, "workflows", centre.Workflows.Count, "at least one");
        Need(centre.Groups.Count > 0, "groups", centre.Groups.Count, "at least one");
        Need(centre.Periods.Count > 0, "periods", centre.Periods.Count, "at least one");
        foreach (PlainWorkflow workflow in centre.Workflows)
        {
            CheckWorkflow(workflow);
        }

        foreach (PlainGroup group in centre.Groups)
        {
            CheckGroup(group, centre.Workflows.Count);
        }

        double end = 0.0;
        foreach (PlainPeriod period in centre.Periods)
        {
            CheckPeriod(period, centre, end);
            end = period.ToSeconds;
        }
    }

    private static void CheckWorkflow(PlainWorkflow workflow)
    {
        string name = workflow.Name;
        Need(workflow.BalkProbability is >= 0.0 and <= 1.0, $"{name}: balking", workflow.BalkProbability, "0 to 1");
        Need(workflow.RedialProbability is >= 0.0 and <= 1.0, $"{name}: redialling", workflow.RedialProbability, "0 to 1");
        Need(workflow.RepeatProbability is >= 0.0 and < 1.0, $"{name}: repeating", workflow.RepeatProbability, "0 to below 1");
        Need(workflow.Priority is >= 0 and < Priorities, $"{name}: priority", workflow.Priority, "0 to 9");
        Need(workflow.VipShare is >= 0.0 and <= 1.0, $"{name}: VIP share", workflow.VipShare, "0 to 1");
    }

    private static void CheckGroup(PlainGroup group, int workflows)
    {
        Need(group.Ranks.Count == workflows, $"{group.Name}: ranks", group.Ranks.Count, $"one for each of {workflows} workflows");
        Need(group.ChatStretch.Count > 0, $"{group.Name}: chat stretch", group.ChatStretch.Count, "at least one value");
        foreach (int? rank in group.Ranks)
        {
            Need(rank is null or (>= 0 and <= 254), $"{group.Name}: rank", rank ?? 0, "0 to 254");
        }

        Need(group.ChatStretch[0] == 1.0, $"{group.Name}: chat stretch", group.ChatStretch[0], "1 for a chat alone");
        foreach (double stretch in group.ChatStretch)
        {
            Need(stretch > 0.0 && !double.IsInfinity(stretch), $"{group.Name}: chat stretch", stretch, "above 0");
        }
    }

    private static void CheckPeriod(PlainPeriod period, PlainQueueCentre centre, double notBefore)
    {
        Need(period.FromSeconds >= notBefore, $"{period.Name}: start", period.FromSeconds, $"at least {Text(notBefore)} s");
        Need(period.FromSeconds % 60.0 == 0.0, $"{period.Name}: start", period.FromSeconds, "whole minutes");
        Need(period.ToSeconds % 60.0 == 0.0, $"{period.Name}: end", period.ToSeconds, "whole minutes");
        Need(period.ToSeconds > period.FromSeconds, $"{period.Name}: end", period.ToSeconds, "after the start");
        double cycle = centre.CycleDays * DaySeconds;
        Need(period.ToSeconds <= cycle, $"{period.Name}: end", period.ToSeconds, $"at most {Text(cycle)} s");
        int workflows = centre.Workflows.Count;
        Need(period.PerHour.Count == workflows, $"{period.Name}: rates", period.PerHour.Count, $"one for each of {workflows} workflows");
        int groups = centre.Groups.Count;
        Need(period.Staff.Count == groups, $"{period.Name}: staff", period.Staff.Count, $"one for each of {groups} groups");
        foreach (double rate in period.PerHour)
        {
            Need(rate is >= 0.0 and <= 1e8, $"{period.Name}: rate", rate, "0 to 100,000,000 an hour");
        }

        foreach (int staff in period.Staff)
        {
            Need(staff is >= 0 and <= 1_000_000, $"{period.Name}: staff", staff, "0 to 1,000,000");
        }
    }

    private static void Need(bool holds, string what, double value, string expected)
    {
        if (!holds)
        {
            throw new ArgumentException($"{what} is {Text(value)}, expected {expected}");
        }
    }

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
