using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Model.Centres;

namespace CxSim.Experiments.Scenarios.Shapes;

/// <summary>Agents, customers and money as blocks of keys.</summary>
internal static class PeopleShapes
{
    internal static readonly Shape<People> People = new Shape<People>("key", "people", new People())
        .Has("standard", new NumberKind("share", 0.3, 1.2), p => p.Standard, (p, v) => p with { Standard = v },
            "Inner standard: share of required time that agents think right.")
        .Has("exhaustion", new NumberKind("0–1", 0, 1), p => p.Exhaustion, (p, v) => p with { Exhaustion = v }, "Exhaustion.")
        .Has("cynicism", new NumberKind("0–1", 0, 1), p => p.Cynicism, (p, v) => p with { Cynicism = v }, "Cynicism.")
        .Has("efficacy", new NumberKind("0–1", 0, 1), p => p.Efficacy, (p, v) => p with { Efficacy = v }, "Efficacy.")
        .Has("tenureYears", new NumberKind("years", 0.05, 50), p => p.TenureYears, (p, v) => p with { TenureYears = v },
            "Mean tenure (exponential).")
        .Has("paceSigma", new NumberKind("1", 0, 1), p => p.PaceSigma, (p, v) => p with { PaceSigma = v },
            "Spread of pace between agents: standard deviation of the logarithm of quick time.");

    internal static readonly Shape<Loyalty> Loyalty = new Shape<Loyalty>("key", "loyalty", new Loyalty())
        .Has("satisfaction", new NumberKind("0–1", 0, 1), l => l.Satisfaction, (l, v) => l with { Satisfaction = v },
            "Mean standing satisfaction; there the departure hazard is the base one.")
        .Has("satisfactionSd", new NumberKind("0–1", 0, 0.5), l => l.SatisfactionSd, (l, v) => l with { SatisfactionSd = v },
            "Standard deviation of standing satisfaction between customers.")
        .Has("expectation", new NumberKind("0–1", 0, 1), l => l.Expectation, (l, v) => l with { Expectation = v }, "Mean expectation.")
        .Has("churnPerYear", new NumberKind("1/year", 0, 2), l => l.ChurnPerYear, (l, v) => l with { ChurnPerYear = v },
            "Leavers per customer-year at that point; .198 is 18 % a year.")
        .Has("freedom", new NumberKind("0–1", 0, 1), l => l.Freedom, (l, v) => l with { Freedom = v },
            "Scale on the share of churn that service can move: below 1 where customers can hardly leave.");

    internal static readonly Shape<Economics> Economics = new Shape<Economics>("key", "economics", new Economics())
        .Has("margin", new NumberKind("currency", 0, 1e7), e => e.Margin, (e, v) => e with { Margin = v },
            "Mean margin of a customer a year, before the cost of service.")
        .Has("valueSigma", new NumberKind("1", 0, 2), e => e.ValueSigma, (e, v) => e with { ValueSigma = v },
            "Spread of customers' value: standard deviation of its logarithm.")
        .Has("wage", new NumberKind("currency", 0, 10_000), e => e.Wage, (e, v) => e with { Wage = v }, "Wage of a paid hour, loaded.")
        .Has("replacement", new NumberKind("currency", 0, 1e7), e => e.Replacement, (e, v) => e with { Replacement = v },
            "Cost of replacing an agent.")
        .Has("discount", new NumberKind("share", 0, 1), e => e.Discount, (e, v) => e with { Discount = v }, "Discount rate a year.");
}
