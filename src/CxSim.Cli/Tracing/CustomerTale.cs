using CxSim.Experiments.Lives;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Figures.Lettering;
using CxSim.Model.Time;
using CxSim.Reports.Studies;

namespace CxSim.Cli.Tracing;

/// <summary>Tells a customer's life.</summary>
internal static class CustomerTale
{
    private const double Percent = 100;

    /// <summary>The tale.</summary>
    /// <param name="ask">What was asked for.</param>
    /// <param name="pair">The customer under both policies.</param>
    /// <param name="rule">How the customer was picked.</param>
    /// <param name="plain">Whether there is to be no drawing.</param>
    public static Tale Of(TraceAsk ask, Pair<CustomerLife> pair, string rule, bool plain)
    {
        var lanes = new ContactLanes(ask.Setting.Centre, [.. pair.Baseline.Events, .. pair.Policy.Events], plain);
        double[] levels = [.. Levels(pair.Baseline), .. Levels(pair.Policy)];
        (double low, double high) = (levels.Min(), levels.Max());
        TaleSide Side(string policy, CustomerLife life) => new(
            policy, "", lanes.Of(life.Events, life.Turns), [Closing(life, plain, low, high)], Json(lanes, policy, life));
        return new Tale(
            Names.Of(pair.Id),
            "One customer, two worlds",
            rule,
            [Side(ask.Baseline.Id, pair.Baseline), Side(ask.Policy.Id, pair.Policy)],
            Change(ask, pair),
            plain ? "" : lanes.Key,
            permalink => Drawn(ask, pair, rule, permalink));
    }

    private static Figure Drawn(TraceAsk ask, Pair<CustomerLife> pair, string rule, string permalink) => LifeFigure.Of(
        new Caption($"customer-{Names.Of(pair.Id)}", Change(ask, pair), $"{ask.Context}.", permalink), rule, ask.Setting.Weeks,
        [(ask.Baseline.Id, pair.Baseline), (ask.Policy.Id, pair.Policy)]);

    private static IEnumerable<double> Levels(CustomerLife life) =>
        life.Events.Select(e => Percent * e.Satisfaction).Prepend(Percent * life.Start);

    private static string Closing(CustomerLife life, bool plain, double low, double high)
    {
        string felt = plain ? "" : $" {Blocks.Spark(Levels(life), low, high)}";
        string end = life.LeftOn is { } day ? $"leaves for good in week {(day / Clock.DaysAWeek) + 1}" : "stays";
        return $"satisfaction{felt} {Numbers.Fixed(Percent * life.Start, 0)} → {Numbers.Fixed(Percent * life.End, 0)}; {end}";
    }

    private static string Change(TraceAsk ask, Pair<CustomerLife> pair)
    {
        double points = Percent * (pair.Policy.End - pair.Baseline.End);
        double waits = Waits(pair.Policy) - Waits(pair.Baseline);
        string stays = (pair.Baseline.LeftOn, pair.Policy.LeftOn) switch
        {
            (null, not null) => ", and leaves",
            (not null, null) => ", and stays",
            (not null, not null) => ", and leaves all the same",
            _ => "",
        };
        return $"Under {ask.Policy.Id}: satisfaction {Numbers.Signed(points, 1)} points, "
            + $"{Moments.More(pair.Policy.Events.Count - pair.Baseline.Events.Count)}, {Less(waits)} waiting{stays}.";
    }

    private static string Less(double seconds) => Math.Abs(seconds) < 0.5
        ? "as much"
        : $"{Numbers.Duration(Math.Abs(seconds))} min {(seconds < 0 ? "less" : "more")}";

    private static double Waits(CustomerLife life) => life.Events.Sum(e => Clock.ToSeconds(e.Encounter.Wait));

    private static object Json(ContactLanes lanes, string policy, CustomerLife life) => new
    {
        Policy = policy,
        life.Start,
        life.End,
        LeftOnDay = life.LeftOn,
        Brought = life.Turns.Count(t => t.Kind == Model.TurnKind.Brought),
        Contacts = life.Events.Select(lanes.Json).ToList(),
    };
}
