using CxSim.Experiments.Lives;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Figures.Lettering;
using CxSim.Model.Time;
using CxSim.Reports.Studies;

namespace CxSim.Cli.Tracing;

/// <summary>Tells one shift of an agent, and how burnout went over the run.</summary>
internal static class AgentTale
{
    private const int MostWeeks = 60;
    private const string Note = "Energy is what exhaustion leaves of 100; it moves by the week, so it is one level for the whole shift.";

    /// <summary>The name under which an agent can be asked for: team and seat.</summary>
    public static string Name(TraceAsk ask, AgentLife life) =>
        $"{ask.Setting.Centre.Teams[life.Weeks[0].Team].Id}-{life.Weeks[0].Seat + 1}".ToLowerInvariant();

    /// <summary>The tale.</summary>
    /// <param name="ask">What was asked for.</param>
    /// <param name="pair">The agent under both policies.</param>
    /// <param name="day">The day, on which the agent worked under both.</param>
    /// <param name="rule">How the agent was picked.</param>
    /// <param name="plain">Whether there is to be no drawing.</param>
    public static Tale Of(TraceAsk ask, Pair<AgentLife> pair, int day, string rule, bool plain)
    {
        var baseline = ShiftFigure.Worked(pair.Baseline, day);
        var policy = ShiftFigure.Worked(pair.Policy, day);
        var lanes = new ShiftLanes([baseline, policy], plain);
        double[] levels = [.. Levels(pair.Baseline), .. Levels(pair.Policy)];
        string name = Name(ask, pair.Baseline);
        TaleSide Side(string id, AgentLife life, WorkedShift shift) => new(
            id, $"{Moments.Day(day)}, energy {Numbers.Fixed(ShiftFigure.Energy(life, day), 0)} of 100", lanes.Of(shift),
            [Contacts(shift), Burnout(life, plain, levels.Min(), levels.Max())], Json(id, life, shift));
        return new Tale(
            name,
            $"One shift of the agent in seat {name}, two worlds",
            rule,
            [Side(ask.Baseline.Id, pair.Baseline, baseline), Side(ask.Policy.Id, pair.Policy, policy)],
            Change(ask, pair, baseline, policy),
            plain ? Note : $"One letter is a quarter of an hour, its height the share of it. {Note}",
            permalink => Drawn(ask, pair, day, rule, permalink));
    }

    private static IEnumerable<double> Levels(AgentLife life) => life.Weeks.Select(w => w.Burnout).Prepend(life.Start);

    private static string Contacts(WorkedShift shift)
    {
        int solved = shift.Handled.Count(h => h.Resolved);
        int again = shift.Handled.Count(h => h.Attempt > 1);
        return $"{shift.Handled.Count} contacts, {solved} solved, {again} about an issue raised before; "
            + $"longest run without a gap {Moments.Hours(shift.LongestRunSeconds)}";
    }

    private static string Burnout(AgentLife life, bool plain, double low, double high)
    {
        var levels = Levels(life).ToList();
        int step = (levels.Count + MostWeeks - 1) / MostWeeks;
        string spark = plain ? "" : $" {Blocks.Spark(levels.Where((_, i) => i % step == 0), low, high)}";
        return $"burnout index over {life.Weeks.Count} weeks{spark} {Numbers.Fixed(life.Start, 0)} → {Numbers.Fixed(life.End, 0)}";
    }

    private static string Change(TraceAsk ask, Pair<AgentLife> pair, WorkedShift baseline, WorkedShift policy)
    {
        int contacts = policy.Handled.Count - baseline.Handled.Count;
        double slow = policy.SlowSeconds - baseline.SlowSeconds;
        double free = policy.FreeSeconds - baseline.FreeSeconds;
        return $"Under {ask.Policy.Id}: {Moments.More(contacts)} this shift, "
            + $"{More(slow)} on slow parts, {More(free)} free; "
            + $"burnout {Numbers.Signed(pair.Policy.End - pair.Baseline.End, 1)} points at the end.";
    }

    private static string More(double seconds) =>
        Math.Abs(seconds) < 30 ? "as much" : $"{Moments.Hours(Math.Abs(seconds))} {(seconds < 0 ? "less" : "more")}";

    private static Figure Drawn(TraceAsk ask, Pair<AgentLife> pair, int day, string rule, string permalink)
    {
        string name = Name(ask, pair.Baseline);
        string title = Change(ask, pair, ShiftFigure.Worked(pair.Baseline, day), ShiftFigure.Worked(pair.Policy, day));
        return ShiftFigure.Of(
            new Caption($"agent-{name}-day-{day + 1}", title, $"{ask.Context}, {Moments.Day(day)}.", permalink), rule, day,
            [(ask.Baseline.Id, pair.Baseline), (ask.Policy.Id, pair.Policy)]);
    }

    private static object Json(string policy, AgentLife life, WorkedShift shift) => new
    {
        Policy = policy,
        BurnoutByWeek = Levels(life).ToList(),
        Duty = shift.Shift.Duty.Select(d => new { From = Clock.ToSeconds(d.From), To = Clock.ToSeconds(d.To) }).ToList(),
        shift.QuickSeconds,
        shift.SlowSeconds,
        shift.RestSeconds,
        shift.FreeSeconds,
        Contacts = shift.Handled.Select(h => new
        {
            Start = Clock.ToSeconds(h.Start),
            End = Clock.ToSeconds(h.End),
            QuickSeconds = h.Handled - h.Slow,
            SlowSeconds = h.Slow,
            RestSeconds = Clock.ToSeconds(h.Breather),
            h.Attempt,
            h.Emotion,
            h.Resolved,
        }).ToList(),
    };
}
