using CxSim.Experiments.Lives;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Figures.Lettering;
using CxSim.Model.Time;
using CxSim.Reports.Studies;

namespace CxSim.Cli.Tracing;

/// <summary>Tells an issue's path from its first contact to its last.</summary>
internal static class IssueTale
{
    /// <summary>The tale.</summary>
    /// <param name="ask">What was asked for.</param>
    /// <param name="pair">The issue under both policies.</param>
    /// <param name="rule">How the issue was picked.</param>
    /// <param name="plain">Whether there is to be no drawing.</param>
    public static Tale Of(TraceAsk ask, Pair<IssueLife> pair, string rule, bool plain)
    {
        var lanes = new ContactLanes(ask.Setting.Centre, [.. pair.Baseline.Steps, .. pair.Policy.Steps], plain);
        TaleSide Side(string policy, IssueLife life) => new(
            policy, "", lanes.Of(life.Steps, []), [Closing(life)], Json(lanes, policy, life));
        string kind = ask.Setting.Centre.Workflows[pair.Baseline.Workflow].Title.ToLowerInvariant();
        return new Tale(
            Names.Of(pair.Id),
            $"One {kind} issue of customer {Names.Of(pair.Baseline.Customer)}, two worlds",
            rule,
            [Side(ask.Baseline.Id, pair.Baseline), Side(ask.Policy.Id, pair.Policy)],
            Change(ask, pair),
            plain ? "" : lanes.Key,
            permalink => Drawn(ask, pair, rule, permalink));
    }

    private static Figure Drawn(TraceAsk ask, Pair<IssueLife> pair, string rule, string permalink) => LifeFigure.Of(
        new Caption($"issue-{Names.Of(pair.Id)}", Change(ask, pair), $"{ask.Context}.", permalink), rule, ask.Setting.Weeks,
        [(ask.Baseline.Id, LifeFigure.Alone(pair.Baseline)), (ask.Policy.Id, LifeFigure.Alone(pair.Policy))]);

    private static string Closing(IssueLife life)
    {
        int days = life.Steps[^1].Day - life.Steps[0].Day;
        string span = days == 0 ? "one day" : $"{days + 1} days";
        string end = life.Resolved ? "solved"
            : life.CustomerLeft is { } left ? $"never solved; the customer leaves in week {(left / Clock.DaysAWeek) + 1}"
            : "not solved within the run";
        string contacts = life.Steps.Count == 1 ? "1 contact" : $"{life.Steps.Count} contacts";
        return $"{contacts} over {span}, {Numbers.Duration(life.Seconds)} min of the customer's time; {end}";
    }

    private static string Change(TraceAsk ask, Pair<IssueLife> pair)
    {
        double saved = pair.Baseline.Seconds - pair.Policy.Seconds;
        string end = (pair.Baseline.Resolved, pair.Policy.Resolved) switch
        {
            (true, true) => "solved under both",
            (false, false) => "solved under neither",
            (false, true) => $"solved under {ask.Policy.Id} only",
            _ => $"solved under {ask.Baseline.Id} only",
        };
        string time = $"{Numbers.Duration(Math.Abs(saved))} min {(saved >= 0 ? "less" : "more")}";
        return $"Under {ask.Policy.Id} the issue costs the customer {time}; {end}.";
    }

    private static object Json(ContactLanes lanes, string policy, IssueLife life) => new
    {
        Policy = policy,
        Customer = Names.Of(life.Customer),
        life.Resolved,
        life.Seconds,
        CustomerLeftOnDay = life.CustomerLeft,
        Contacts = life.Steps.Select(lanes.Json).ToList(),
    };
}
