using CxSim.Experiments.Inference;
using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Calibration.Weeks;

/// <summary>A number to be fitted: a belief, a number of the centre, or the questionnaire's own error.</summary>
/// <param name="Id">The word used in maps: a belief's id, or block and key of the centre's file.</param>
/// <param name="Meaning">One plain sentence.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Prior">What is held of it before the data.</param>
/// <param name="Set">Gives a hypothesis a value of it.</param>
public sealed record Unknown(string Id, string Meaning, string Unit, Prior Prior, Func<Hypothesis, double, Hypothesis> Set)
{
    /// <summary>The id of the questionnaire's own error.</summary>
    public const string Reading = "reading.error";

    /// <summary>The belief it is, or null.</summary>
    public Belief? Belief { get; init; }

    /// <summary>Whether it is a number of the centre.</summary>
    public bool OfCentre => Belief is null && Id != Reading;

    /// <summary>The unknowns that a centre has, beliefs apart.</summary>
    /// <param name="centre">The centre; its own values are the bases.</param>
    public static IReadOnlyList<Unknown> Of(Centre centre) =>
    [
        Number("demand.contactsPerYear", "Live fresh contacts per customer and year.", "1", centre.Demand.ContactsPerYear, 0.7, 1.4,
            (c, v) => c with { Demand = c.Demand with { ContactsPerYear = v } }),
        Number("handling.quickSeconds", "Quick seconds of a contact.", "s", centre.Handling.QuickSeconds, 0.7, 1.4,
            (c, v) => c with { Handling = c.Handling with { QuickSeconds = v } }),
        .. centre.Patience.Hazard.Count > 0 ? Array.Empty<Unknown>() :
        [
            Number("patience.meanSeconds", "Mean patience in the queue.", "s", centre.Patience.MeanSeconds, 0.4, 2.5,
                (c, v) => c with { Patience = c.Patience with { MeanSeconds = v } }),
        ],
        new("reference.resolve", "Log-odds of resolution today, all else average.", "log-odds",
            new Prior(centre.Reference.Resolve - 1, centre.Reference.Resolve, centre.Reference.Resolve + 1),
            (h, v) => h with { Centre = h.Centre with { Reference = h.Centre.Reference with { Resolve = v } } }),
        Number("reference.quit", "Weekly quit hazard at mean burnout.", "1/week", centre.Reference.Quit, 0.3, 3,
            (c, v) => c with { Reference = c.Reference with { Quit = v } }),
        new(Reading, "What the questionnaire adds to exhaustion on the day.", "0–1", new Prior(0, 0.1, 0.25),
            (h, v) => h with { ReadingError = v }),
    ];

    /// <summary>The unknown of a belief.</summary>
    public static Unknown Of(Belief belief) => new(
        belief.Id, belief.Meaning, belief.Unit, new Prior(belief.Low, belief.Base, belief.High),
        (h, v) => h with { Beliefs = h.Beliefs.With(belief, v) })
    {
        Belief = belief,
    };

    private static Unknown Number(
        string id, string meaning, string unit, double now, double least, double most, Func<Centre, double, Centre> with) =>
        new(id, meaning, unit, new Prior(least * now, now, most * now), (h, v) => h with { Centre = with(h.Centre, v) });
}
