using CxSim.Model.Centres;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Statistics;

/// <summary>What a comparison comes to, in the words a leader would use in a meeting.</summary>
public static class DecisionSentence
{
    // Money has parts of the sentence of its own.
    private static readonly Measure[] MoneyMeasures = [AllMeasures.NetValue, AllMeasures.CostPerResolved];

    /// <summary>The sentence: what was done where, the best and the worst of it, cost, odds, and when it would not be true.</summary>
    /// <param name="centre">The centre.</param>
    /// <param name="shocks">What happens to it.</param>
    /// <param name="baseline">The baseline.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="compared">Their comparison.</param>
    public static string Of(Centre centre, IReadOnlyList<Shock> shocks, Policy baseline, Policy policy, PolicyComparison compared)
    {
        var words = new Wording(centre.Currency);
        var net = compared[AllMeasures.NetValue];
        var ranked = compared.Headline.Where(d => !MoneyMeasures.Contains(d.Measure)).OrderByDescending(d => d.Importance).ToArray();
        string best = Named(words, ranked.FirstOrDefault(d => d.Verdict == Verdict.Better)) ?? "nothing clearly better";
        string worst = Named(words, ranked.LastOrDefault(d => d.Verdict == Verdict.Worse)) ?? "nothing clearly worse";
        string cost = words.Difference(compared[AllMeasures.CostPerYear]);
        return $"With {InSentence(centre.Title)} {Context(shocks)}, {Words(policy)} instead of {Words(baseline)}: "
            + $"{best}; {worst}; cost {cost} a year. "
            + $"Better on net value in {net.SeedsBetter} of {net.Seeds} simulated futures{Worlds(net)}. "
            + Money(words, compared);
    }

    private static string? Named(Wording words, PairedDifference? difference) =>
        difference is null ? null : $"{difference.Measure.Name} {words.Difference(difference)}";

    private static string Words(Policy policy)
    {
        string moves = string.Join(", ", policy.Moved().Select(l => $"{l.Id} {policy[l]:0.##}".Replace('-', '−')));
        return moves.Length == 0 ? $"\"{policy.Title}\"" : $"\"{policy.Title}\" ({moves})";
    }

    private static string Context(IReadOnlyList<Shock> shocks) => shocks.Count == 0
        ? "in ordinary weeks"
        : $"with {string.Join(" and ", shocks.Select(Shocked))}";

    private static string Shocked(Shock shock)
    {
        string what = shock.Kind switch
        {
            ShockKind.Volume => "a change of volume",
            ShockKind.Absence => "more absence",
            ShockKind.Budget => "a budget cut",
            ShockKind.ProductIncident => "a product incident",
            _ => "a tool outage",
        };
        return $"{what} ({shock.Size * 100:+0.#;−0.#} %, {shock.Weeks} weeks from week {shock.Week})";
    }

    // Where money hardly moves, nobody needs to know what would turn it.
    private static string Money(Wording words, PolicyComparison compared) => compared[AllMeasures.NetValue].Verdict == Verdict.Same
        ? "What that is worth is too little to matter."
        : $"{Condition(words, compared)} {compared.Carrier.Words}".TrimEnd();

    private static string Condition(Wording words, PolicyComparison compared)
    {
        if (compared[AllMeasures.NetValue] is { Verdict: Verdict.Depends, Flip: { } flip } net)
        {
            return $"{(net.Difference.Mean > 0 ? "Not true" : "It would pay")} if {flip.Belief.Id} (grade {flip.Belief.Grade}) is "
                + $"{flip.Words}.";
        }

        if (compared[AllMeasures.NetValue].Verdict == Verdict.Depends)
        {
            return "Whether it pays depends on several beliefs together.";
        }

        if (compared.BreakEven.CustomerValue is not { } value)
        {
            return "That holds whatever a customer is worth.";
        }

        string limit = $"a customer is worth {(compared.BreakEven.Below ? "less" : "more")} than {words.Money(value)} over a lifetime "
            + $"(here {words.Money(compared.BreakEven.Assumed)})";
        string lead = compared.Bridge.Net.Mean > 0 ? "Not true if" : "It would pay if";
        return $"{lead} {limit}.";
    }

    private static string Worlds(PairedDifference net) =>
        net.Beliefs is { } spread ? $", and in {net.DrawsBetter} of {spread.Draws} worlds with beliefs drawn from their ranges" : "";

    private static string InSentence(string title) =>
        title.StartsWith("A ", StringComparison.Ordinal) || title.StartsWith("An ", StringComparison.Ordinal)
            ? char.ToLowerInvariant(title[0]) + title[1..]
            : title;
}
