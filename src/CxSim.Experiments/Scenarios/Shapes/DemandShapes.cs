using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Model.Centres;

namespace CxSim.Experiments.Scenarios.Shapes;

/// <summary>Demand as blocks of keys.</summary>
internal static class DemandShapes
{
    internal static readonly Shape<Tier> Tier = new Shape<Tier>("key", "a tier of customers", new Tier())
        .Has("name", new TextKind(60), t => t.Name, (t, v) => t with { Name = v }, "Name of the tier.", required: true)
        .Has("share", new NumberKind("share", 0, 1), t => t.Share, (t, v) => t with { Share = v }, "Share of customers.", required: true)
        .Has("level", new WholeKind("", 1, 3), t => t.Level, (t, v) => t with { Level = v },
            "Place in the queue: 1 is ahead of 2; customers without a tier are at 3.")
        .Has("patience", new NumberKind("×", 0.01, 100), t => t.Patience, (t, v) => t with { Patience = v },
            "Their patience relative to the others'.");

    internal static readonly Shape<Demand> Demand = new Shape<Demand>("key", "demand", new Demand())
        .Has("customers", new WholeKind("customers", 1, 20_000_000), d => d.Customers, (d, v) => d with { Customers = v },
            "Customers at the start.")
        .Has("contactsPerYear", new NumberKind("contacts/year", 0.01, 100), d => d.ContactsPerYear,
            (d, v) => d with { ContactsPerYear = v }, "Live fresh contacts per customer at today's levers, after today's self-service.")
        .Has("frequencySigma", new NumberKind("1", 0, 3), d => d.FrequencySigma, (d, v) => d with { FrequencySigma = v },
            "Spread of contact frequency between customers: standard deviation of its logarithm.")
        .Has("dayFactorCv", new NumberKind("1", 0, 1), d => d.DayFactorCv, (d, v) => d with { DayFactorCv = v },
            "Coefficient of variation of the factor that all customers of a day share.")
        .Has("seasonSwing", new NumberKind("share", 0, 0.9), d => d.SeasonSwing, (d, v) => d with { SeasonSwing = v },
            "Yearly swing: share by which the peak week lies above the mean.")
        .Has("seasonPeakWeek", new WholeKind("", 0, 51), d => d.SeasonPeakWeek, (d, v) => d with { SeasonPeakWeek = v },
            "Week of the year in which the season peaks.")
        .Has("tiers", new ListKind<Tier>(Tier, 0, 3), d => d.Tiers, (d, v) => d with { Tiers = v },
            "Tiers of customers with a standing priority; shares sum to at most 1, the rest has none.");
}
