using CxSim.Experiments.Claims.Files;
using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Workshops.Scripts;

/// <summary>The parts of a script as blocks of keys.</summary>
internal static class ScriptShapes
{
    internal static readonly TextKind Sentence = new(600, lines: true);

    internal static readonly NamedKind<Measure> Measure = new("measure", AllMeasures.All, m => m.Id);

    internal static readonly NamedKind<WorkshopFigure> Figure = new("figure", WorkshopFigure.All, f => f.Id);

    private static readonly NamedKind<Screen> Screen = new("screen", Scripts.Screen.All, s => s.Id);

    internal static readonly Shape<ScriptTeam> Team = new Shape<ScriptTeam>("key", "a team", new("", "", ""))
        .Has("id", new IdKind(), t => t.Id, (t, v) => t with { Id = v }, "The word used in files.", required: true)
        .Has("title", new TextKind(30), t => t.Title, (t, v) => t with { Title = v }, "The name on screen.", required: true)
        .Has("role", new IdKind(), t => t.Role, (t, v) => t with { Role = v }, "Whom it plays.", required: true);

    internal static readonly Shape<Role> Role = new Shape<Role>("key", "a role", new Role())
        .Has("id", new IdKind(), r => r.Id, (r, v) => r with { Id = v }, "The word used in files.", required: true)
        .Has("title", new TextKind(40), r => r.Title, (r, v) => r with { Title = v }, "The name on the card.", required: true)
        .Has("who", Sentence, r => r.Who, (r, v) => r with { Who = v }, "Who you are.", required: true)
        .Has("paidOn", Sentence, r => r.PaidOn, (r, v) => r with { PaidOn = v }, "What you are paid on.", required: true)
        .Has("fears", Sentence, r => r.Fears, (r, v) => r with { Fears = v }, "What you fear.", required: true)
        .Has("measures", new ListKind<Measure>(Measure, 0, 6), r => r.Measures, (r, v) => r with { Measures = v },
            "The measures you look at first.");

    internal static readonly Shape<CardRow> Row = new Shape<CardRow>("key", "a lever on the card", new CardRow())
        .Has("lever", new NamedKind<Lever>("lever", Levers.All, l => l.Id), r => r.Lever, (r, v) => r with { Lever = v },
            "The lever.", required: true)
        .Has("stops", new ListKind<double>(new NumberKind("", -1000, 1000), 2, 7), r => r.Stops, (r, v) => r with { Stops = v },
            "The values to choose from, lowest first, today's among them; in the lever's unit.", required: true)
        .Has("up", new WholeKind("points", -300, 300), r => r.Up, (r, v) => r with { Up = v },
            "Points of the lever's highest value.")
        .Has("down", new WholeKind("points", -300, 300), r => r.Down, (r, v) => r with { Down = v },
            "Points of its lowest value; negative where going down gives money back.")
        .Has("power", new WholeKind("", 1, 2), r => r.Power, (r, v) => r with { Power = v },
            "How points grow on the way: 1 evenly, 2 with the square.")
        .Checked(ScriptRules.Stops);

    internal static readonly Shape<PolicyCard> Card = new Shape<PolicyCard>("key", "the policy card", new PolicyCard())
        .Has("points", new WholeKind("points", 1, 1000), c => c.Points, (c, v) => c with { Points = v }, "Points to spend.")
        .Has("means", Sentence, c => c.Means, (c, v) => c with { Means = v }, "What they stand for.")
        .Has("levers", new ListKind<CardRow>(Row, 1, 12), c => c.Rows, (c, v) => c with { Rows = v },
            "One row a lever.", required: true);

    internal static readonly Shape<SpokenLine> Line = new Shape<SpokenLine>("key", "a line to say", new SpokenLine())
        .Has("line", Sentence, l => l.Line, (l, v) => l with { Line = v }, "The words.", required: true)
        .Has("claim", new ClaimIdKind(), l => l.Claim, (l, v) => l with { Claim = v }, "The claim whose test backs it.")
        .Has("figure", new MaybeKind<WorkshopFigure>(Figure), l => l.Figure, (l, v) => l with { Figure = v },
            "The figure on which it can be seen.")
        .Has("screen", new MaybeKind<Screen>(Screen), l => l.Screen, (l, v) => l with { Screen = v },
            "The screen on which it can be seen.");

    internal static readonly Shape<Statement> Statement = new Shape<Statement>("key", "a statement", new("", "", ""))
        .Has("id", new IdKind(), s => s.Id, (s, v) => s with { Id = v }, "The word used in files and exports.", required: true)
        .Has("text", new TextKind(140), s => s.Text, (s, v) => s with { Text = v }, "The sentence to vote on.", required: true)
        .Has("claim", new ClaimIdKind(), s => s.Claim, (s, v) => s with { Claim = v }, "The claim it is about.");

    internal static readonly Shape<Flip> Flip = new Shape<Flip>("key", "an assumption flipped", new Flip())
        .Has("id", new IdKind(), f => f.Id, (f, v) => f with { Id = v }, "The word used in files.", required: true)
        .Has("title", new TextKind(60), f => f.Title, (f, v) => f with { Title = v }, "The name on screen.", required: true)
        .Has("says", Sentence, f => f.Says, (f, v) => f with { Says = v }, "What is now assumed.", required: true)
        .Has("beliefs", MovesKinds.OfBeliefs, f => f.Beliefs, (f, v) => f with { Beliefs = v }, "Beliefs at other values.")
        .Has("levers", MovesKinds.OfLevers, f => f.Levers, (f, v) => f with { Levers = v },
            "Levers forced to a value in every policy but today's.")
        .Checked(ScriptRules.Moves);
}
