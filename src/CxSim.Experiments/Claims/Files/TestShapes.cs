using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Claims.Files;

/// <summary>The kinds of test as blocks of keys.</summary>
internal static class TestShapes
{
    private static readonly CellKind Cell = new();
    private static readonly NamedKind<Measure> Measure = new("measure", AllMeasures.All, m => m.Id);

    private static readonly ChoiceKind<Promise> Promises = new(
        "promise",
        ("more", Promise.More), ("less", Promise.Less), ("same", Promise.Same),
        ("not-more", Promise.NotMore), ("not-less", Promise.NotLess));

    internal static readonly Shape<DifferenceTest> Difference = Common("a difference", new DifferenceTest())
        .Has("policy", Cell, t => t.Policy, (t, v) => t with { Policy = v }, "The policy.", required: true)
        .Has("against", Cell, t => t.Against, (t, v) => t with { Against = v }, "What it is compared with; today unless said.")
        .Has("times", new NumberKind("×", 0, 100), t => t.Times, (t, v) => t with { Times = v },
            "How many times the other must be beaten: where a claim names a figure.")
        .Has("year", Year, t => t.Year, (t, v) => t with { Year = v }, "The year looked at; 0 for all weeks.")
        .Has("promise", Promises, t => t.Promise, (t, v) => t with { Promise = v }, "What policy less the other is promised to be.",
            required: true);

    internal static readonly Shape<InterplayTest> Interplay = Common("a difference of differences", new InterplayTest())
        .Has("policy", Cell, t => t.Policy, (t, v) => t with { Policy = v }, "The policy.", required: true)
        .Has("against", Cell, t => t.Against, (t, v) => t with { Against = v }, "What it is compared with; today unless said.")
        .Has("year", Year, t => t.Year, (t, v) => t with { Year = v }, "The year of this difference; 0 for all weeks.")
        .Has("beside", Cell, t => t.Beside, (t, v) => t with { Beside = v }, "The policy of the other difference.", required: true)
        .Has("besideAgainst", Cell, t => t.BesideAgainst, (t, v) => t with { BesideAgainst = v }, "What that one is compared with.")
        .Has("besideYear", Year, t => t.BesideYear, (t, v) => t with { BesideYear = v }, "The year of the other difference.")
        .Has("promise", Promises, t => t.Promise, (t, v) => t with { Promise = v },
            "What the first difference less the second is promised to be.", required: true);

    internal static readonly Shape<SweepTest> Sweep = Common("a lever moved step by step", new SweepTest())
        .Has("on", Cell, t => t.On, (t, v) => t with { On = v }, "The policy whose lever is moved; today unless said.")
        .Has("lever", new NamedKind<Lever>("lever", Levers.All, l => l.Id), t => t.Lever, (t, v) => t with { Lever = v }, "The lever.",
            required: true)
        .Has("values", new ListKind<double>(new NumberKind("", -100, 200), 3, 12), t => t.Values, (t, v) => t with { Values = v },
            "Its values, in order.", required: true)
        .Has("best", new ChoiceKind<BestPoint>("place of the best", ("last", BestPoint.Last), ("inside", BestPoint.Inside)),
            t => t.Best, (t, v) => t with { Best = v },
            "Where the best is promised: last beats every earlier point, inside beats both ends.", required: true)
        .Checked(InRange);

    internal static readonly Shape<SteeringTest> Steering = Common("a choice from a menu", new SteeringTest())
        .Has("menu", new ListKind<Cell>(Cell, 2, 20), t => t.Menu, (t, v) => t with { Menu = v }, "What may be chosen.", required: true)
        .Has("by", Measure, t => t.By, (t, v) => t with { By = v },
            "The figure said to mislead; of a figure without a good side the least is taken.", required: true)
        .Has("rather", Measure, t => t.Rather, (t, v) => t with { Rather = v }, "The figure said to lead.", required: true);

    private static WholeKind Year => new("", 0, 20);

    private static Shape<T> Common<T>(string title, T start)
        where T : ClaimTest => new Shape<T>("key", title, start)
        .Has("of", Measure, t => t.Of, (t, v) => (T)((ClaimTest)t with { Of = v }), "What is looked at.", required: true)
        .Has("margin", new OptionalKind(new NumberKind("", 0, 1e9), "the measure's own"), t => t.Margin,
            (t, v) => (T)((ClaimTest)t with { Margin = v }), "What is too small to matter, in the measure's unit or as its fraction.");

    private static void InRange(SweepTest test, Reading reading)
    {
        foreach (double value in test.Values.Where(v => v < test.Lever.Min || v > test.Lever.Max))
        {
            reading.Invalid(reading.PlaceOf("values"), $"{test.Lever.Id} = {NumberText.Of(value)} is out of range",
                NumberText.Range(test.Lever.Min, test.Lever.Max, test.Lever.Unit));
        }
    }
}
