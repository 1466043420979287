using System.Globalization;
using CxSim.Experiments.Lives;
using CxSim.Figures.Lettering;

namespace CxSim.Reports.Studies;

/// <summary>What is said about counterfactual twins, alike on screen and in reports.</summary>
public static class TwinWords
{
    private const double Percent = 100;

    /// <summary>Why the same luck matters.</summary>
    public const string Why =
        "Every customer lives the run under each policy with the same luck: the same draws decide about issues, patience, mood and "
        + "parting. Somebody who left under one policy and stayed under the other did so because of what the policy changed, if only "
        + "their place in a queue.";

    /// <summary>How not to misread the table.</summary>
    public const string HowToRead =
        "Both lives count up to the day on which the first of them ends. Who left is known by leaving, so a row beside another row says "
        + "who these people are; only the two lines of one row say what the policy did.";

    /// <summary>What is told of each group.</summary>
    public static IReadOnlyList<TwinFact> Facts { get; } =
    [
        new("contacts", "a year", 2, l => l.ContactsAYear),
        new("wait", "s", 0, l => l.WaitSeconds),
        new("left open", "%", 1, l => Percent * l.Open),
        new("not answered", "%", 1, l => Percent * l.HungUp),
        new("repeats", "%", 1, l => Percent * l.Repeats),
        new("care", "0–100", 1, l => Percent * l.Care),
        new("satisfied", "0–100", 1, l => Percent * l.Utility),
    ];

    /// <summary>The groups with their names and sizes, those who tell the policies apart first.</summary>
    public static IEnumerable<(string Name, TwinGroup Group)> Groups(Twins twins, string baseline, string policy) =>
        new[]
        {
            ($"left under {baseline} only", twins.Kept), ($"left under {policy} only", twins.Lost), ("left under both", twins.Left),
            ("stayed under both", twins.Stayed),
        }.Select(g => ($"{g.Item1}: {Whole(g.Item2.Customers)}", g.Item2));

    /// <summary>The counts as a sentence or three.</summary>
    public static string Count(Twins twins, string baseline, string policy)
    {
        var net = twins.NetPerThousand;
        string over = twins.OverSeeds ? $"over {net.Seeds} seeds" : "over the customers of this seed";
        string verdict = net.Interval.Low > 0 ? $"more stay under {policy}"
            : net.Interval.High < 0 ? $"fewer stay under {policy}"
            : "this does not tell the policies apart";
        return $"Of {Whole(twins.Followed)} customers followed, {Whole(twins.Kept.Customers)} left under {baseline} and stayed under "
            + $"{policy}; {Whole(twins.Lost.Customers)} the other way round. Net {Numbers.Signed(net.Mean, 1)} per thousand "
            + $"({Numbers.SignedRange(net.Interval.Low, net.Interval.High, 1)}, 95 % {over}): {verdict}. "
            + $"With luck of their own about {Whole((int)Math.Round(twins.ByChance))} would have switched by chance alone.";
    }

    private static string Whole(int n) => n.ToString("N0", CultureInfo.InvariantCulture);
}

/// <summary>One column of what customers lived through.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Decimals">Decimals shown.</param>
/// <param name="Of">Its value; not-a-number where nothing happened.</param>
public sealed record TwinFact(string Name, string Unit, int Decimals, Func<Lived, double> Of);
